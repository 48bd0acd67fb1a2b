import { ActionForm } from "@/components/forms/action-form";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SubmitButton } from "@/components/forms/submit-button";
import { DateField } from "@/components/forms/text-field";
import { WaiveForm } from "@/components/investigations/waive-form";
import { Details } from "@/components/ui/accordion";
import { DayDisplay } from "@/components/ui/date-display";
import { StatusTag, type Tone } from "@/components/ui/status-tag";
import { Cell, HeadCell, Row, RowHead, Table } from "@/components/ui/table";
import { destroyExtractAction } from "@/lib/investigations/register-checks/actions";
import type { CheckRow, ChecksPage } from "@/lib/investigations/register-checks/queries";
import { type CheckStanding, registers } from "@/lib/investigations/register-checks/rules";
import {
  checkResultLabels,
  registerLabels,
  standingLabels,
} from "@/lib/investigations/register-checks/texts";
import { standingFor } from "@/lib/investigations/requirements/rules";
import { isOpenFor } from "@/lib/investigations/rules";
import type { Day } from "@/lib/platform/dates";
import type { RegisterKind } from "@/lib/platform/generated/enums";

const tones = {
  DONE: "good",
  WAIVED: "neutral",
  NOT_REQUESTED: "warn",
  WAITING: "wait",
  NOT_OBTAINED: "warn",
  EXPIRED: "warn",
  ENTRY_UNREVIEWED: "wait",
  ENTRY_NOT_ACCEPTABLE: "bad",
} as const satisfies Record<CheckStanding, Tone>;

type ChecksTableProps = {
  page: ChecksPage;
  adult: { personId: string; name: string };
  today: Day;
};

/** The registers of one adult, each with its latest answer. */
export function ChecksTable({ page, adult, today }: ChecksTableProps) {
  const head = (
    <tr>
      <HeadCell>Register</HeadCell>
      <HeadCell>Läge</HeadCell>
      <HeadCell>Begäran och svar</HeadCell>
    </tr>
  );
  return (
    <Table caption={`Registerkontroller, ${adult.name}`} captionHidden phone="cards" head={head}>
      {registers.map((register) => (
        <CheckLine
          key={register}
          page={page}
          asked={{ personId: adult.personId, register }}
          today={today}
        />
      ))}
    </Table>
  );
}

type Asked = { personId: string; register: RegisterKind };
type CheckLineProps = { page: ChecksPage; asked: Asked; today: Day };

function CheckLine({ page: { head, checks }, asked, today }: CheckLineProps) {
  const { personId, register } = asked;
  const standing = standingFor(head.facts, asked, today);
  const latest = checks
    .filter((check) => check.personId === personId && check.register === register)
    .at(-1);
  const requirement = head.facts.requirements.find(
    (row) => row.kind === "REGISTER_CHECK" && row.personId === personId && row.detail === register,
  );
  const mayWork = head.isMine && isOpenFor(head.state, "WORK");
  return (
    <Row>
      <RowHead>{registerLabels[register]}</RowHead>
      <Cell label="Läge">
        <StatusTag tone={tones[standing]}>{standingLabels[standing]}</StatusTag>
        {mayWork && standing === "NOT_REQUESTED" && requirement && (
          <WaiveForm requirement={requirement} about={registerLabels[register]} />
        )}
      </Cell>
      <Cell label="Begäran och svar">
        {latest ? <Answer check={latest} isMine={head.isMine} /> : "–"}
      </Cell>
    </Row>
  );
}

function Answer({ check, isMine }: { check: CheckRow; isMine: boolean }) {
  return (
    <div className="space-y-1">
      <p className="text-small text-soft">
        Begärd <DayDisplay day={check.requestedOn} form="table" />
        {check.validUntil !== null && (
          <>
            , gäller till <DayDisplay day={check.validUntil} form="table" />
          </>
        )}
      </p>
      {check.receivedOn !== null && check.result !== null && (
        <p>
          <DayDisplay day={check.receivedOn} form="table" />: {checkResultLabels[check.result]}
          {check.assessedBy !== null && <span className="text-soft"> ({check.assessedBy})</span>}
        </p>
      )}
      {check.assessment !== null && <p className="whitespace-pre-line">{check.assessment}</p>}
      {check.isEntryAcceptable !== null && (
        <p className="whitespace-pre-line">
          <strong>
            {check.isEntryAcceptable ? "Hindrar inte uppdraget" : "Hindrar uppdraget"}
          </strong>{" "}
          ({check.reviewedBy}): {check.reasons}
        </p>
      )}
      {check.result !== null && check.result !== "NOT_OBTAINED" && (
        <Extract check={check} isMine={isMine} />
      )}
    </div>
  );
}

function Extract({ check, isMine }: { check: CheckRow; isMine: boolean }) {
  if (check.extractDestroyedOn !== null) {
    return (
      <p className="text-small text-soft">
        Utdraget förstört <DayDisplay day={check.extractDestroyedOn} form="table" />
      </p>
    );
  }
  if (!isMine) return <p className="text-small text-soft">Utdraget är inte förstört än</p>;
  return (
    <Details summary="Registrera att utdraget är förstört">
      <ActionForm id={`utdrag-${check.id}`} action={destroyExtractAction} className="space-y-3">
        <HiddenFields values={{ checkId: check.id }} />
        <DateField
          name="extractDestroyedOn"
          label={`Vilken dag förstördes utdraget ur ${registerLabels[check.register]}?`}
        />
        <SubmitButton tone="secondary" size="small" pending="Sparar …">
          Spara dagen
        </SubmitButton>
      </ActionForm>
    </Details>
  );
}
