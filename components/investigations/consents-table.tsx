import { ActionForm } from "@/components/forms/action-form";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SubmitButton } from "@/components/forms/submit-button";
import { DateField } from "@/components/forms/text-field";
import { WaiveForm } from "@/components/investigations/waive-form";
import { Details } from "@/components/ui/accordion";
import { DayDisplay } from "@/components/ui/date-display";
import { StatusTag } from "@/components/ui/status-tag";
import { Cell, HeadCell, Row, RowHead, Table } from "@/components/ui/table";
import { withdrawConsentAction } from "@/lib/investigations/consents/actions";
import { type ConsentPurpose, consentPurposes } from "@/lib/investigations/consents/rules";
import { consentPurposeLabels, consentWayLabels } from "@/lib/investigations/consents/texts";
import type { ChecksPage, ConsentRow } from "@/lib/investigations/register-checks/queries";
import { isOpenFor } from "@/lib/investigations/rules";

type ConsentsTableProps = { page: ChecksPage; adult: { personId: string; name: string } };

/** What an adult has agreed to, purpose by purpose. */
export function ConsentsTable({ page, adult }: ConsentsTableProps) {
  const head = (
    <tr>
      <HeadCell>Samtycke</HeadCell>
      <HeadCell>Läge</HeadCell>
      <HeadCell>Gavs</HeadCell>
      <HeadCell>
        <span className="sr-only">Gör</span>
      </HeadCell>
    </tr>
  );
  return (
    <Table caption={`Samtycken, ${adult.name}`} captionHidden phone="cards" head={head}>
      {consentPurposes.map((purpose) => (
        <ConsentLine key={purpose} page={page} personId={adult.personId} purpose={purpose} />
      ))}
    </Table>
  );
}

type ConsentLineProps = { page: ChecksPage; personId: string; purpose: ConsentPurpose };

function ConsentLine({ page: { head, consents }, personId, purpose }: ConsentLineProps) {
  const rows = consents.filter((row) => row.personId === personId && row.purpose === purpose);
  const given = rows.find(({ withdrawnOn }) => withdrawnOn === null);
  const latest = given ?? rows.at(-1);
  const requirement = head.facts.requirements.find(
    (row) => row.kind === "CONSENT" && row.personId === personId && row.detail === purpose,
  );
  return (
    <Row>
      <RowHead>{consentPurposeLabels[purpose]}</RowHead>
      <Cell label="Läge">
        <ConsentStanding given={given} latest={latest} isWaived={requirement?.isWaived ?? false} />
      </Cell>
      <Cell label="Gavs">
        {latest ? (
          <>
            <DayDisplay day={latest.givenOn} form="table" />,{" "}
            {consentWayLabels[latest.givenHow].toLocaleLowerCase("sv")}
            {latest.isOwn && " på familjens sida"}
          </>
        ) : (
          "–"
        )}
      </Cell>
      <Cell>
        {given && head.isMine && isOpenFor(head.state, "WITHDRAW_CONSENT") && (
          <WithdrawForm consent={given} />
        )}
        {!given && requirement && head.isMine && isOpenFor(head.state, "WORK") && (
          <WaiveForm requirement={requirement} about={consentPurposeLabels[purpose]} />
        )}
      </Cell>
    </Row>
  );
}

type StandingProps = {
  given: ConsentRow | undefined;
  latest: ConsentRow | undefined;
  isWaived: boolean;
};

function ConsentStanding({ given, latest, isWaived }: StandingProps) {
  if (given) return <StatusTag tone="good">Givet</StatusTag>;
  if (latest?.withdrawnOn) {
    return (
      <StatusTag tone="bad">
        Återtaget <DayDisplay day={latest.withdrawnOn} form="table" />
      </StatusTag>
    );
  }
  if (isWaived) return <StatusTag tone="neutral">Behövs inte</StatusTag>;
  return <StatusTag tone="warn">Saknas</StatusTag>;
}

function WithdrawForm({ consent }: { consent: ConsentRow }) {
  return (
    <Details summary="Återta">
      <ActionForm id={`aterta-${consent.id}`} action={withdrawConsentAction} className="space-y-3">
        <HiddenFields values={{ consentId: consent.id }} />
        <DateField
          name="withdrawnOn"
          label={`Vilken dag återtogs: ${consentPurposeLabels[consent.purpose].toLocaleLowerCase("sv")}?`}
        />
        <SubmitButton tone="secondary" size="small" pending="Sparar …">
          Återta samtycket
        </SubmitButton>
      </ActionForm>
    </Details>
  );
}
