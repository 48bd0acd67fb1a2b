import { ActionForm } from "@/components/forms/action-form";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SelectField } from "@/components/forms/select-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { staffChoices } from "@/components/people/choices";
import { Card } from "@/components/ui/card";
import { DayDisplay } from "@/components/ui/date-display";
import { EmptyState } from "@/components/ui/empty-state";
import { PersonLabel } from "@/components/ui/person-label";
import { StatusTag } from "@/components/ui/status-tag";
import { grantReaderAction, revokeReaderAction } from "@/lib/access/protected/actions";
import type {
  ProtectedHouseholds as Page,
  ProtectedHousehold,
  Reader,
} from "@/lib/access/protected/queries";
import type { StaffMember } from "@/lib/access/staff/queries";

/** Who may read each protected household, and naming another reader. */
export function ProtectedHouseholds({ page: { households, staff } }: { page: Page }) {
  if (households.length === 0) {
    return (
      <EmptyState title="Inga hushåll med skyddade uppgifter">
        Skydd registreras när en utredning öppnas, eller på hushållets sida.
      </EmptyState>
    );
  }
  return (
    <div className="grid items-start gap-6 xl:grid-cols-2">
      {households.map((household) => (
        <HouseholdCard key={household.householdId} household={household} staff={staff} />
      ))}
    </div>
  );
}

type HouseholdCardProps = { household: ProtectedHousehold; staff: readonly StaffMember[] };

function HouseholdCard({ household, staff }: HouseholdCardProps) {
  const { householdId, alias, numbers, readers } = household;
  const others = staff.filter(({ userId }) => readers.every((reader) => reader.userId !== userId));
  return (
    <Card space="tight" className="space-y-4">
      <h2 className="text-sub">
        <PersonLabel name={alias} detail={numbers.join(", ")} isProtected />
      </h2>
      {readers.length === 0 ? (
        <StatusTag tone="warn">Ingen kan läsa. Namnge utredarna.</StatusTag>
      ) : (
        <ul className="border-t border-line">
          {readers.map((reader) => (
            <ReaderLine key={reader.id} reader={reader} />
          ))}
        </ul>
      )}
      <ActionForm
        id={`lasare-${householdId}`}
        action={grantReaderAction}
        resetOnDone
        className="space-y-4"
      >
        <HiddenFields values={{ householdId }} />
        <SelectField
          name="userId"
          label="Vem ska få läsa?"
          width="full"
          empty="Välj person"
          choices={staffChoices(others)}
        />
        <TextField
          name="reason"
          label="Varför behöver personen läsa?"
          hint="Till exempel: utreder hemmet."
          autoComplete="off"
        />
        <SubmitButton tone="secondary" pending="Sparar …">
          Namnge läsare
        </SubmitButton>
      </ActionForm>
    </Card>
  );
}

function ReaderLine({ reader }: { reader: Reader }) {
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 border-b border-line py-2">
      <div className="min-w-0">
        <p className="font-semibold">{reader.name}</p>
        <p className="text-small text-soft">
          {reader.reason}. Namngiven <DayDisplay day={reader.grantedOn} form="table" /> av{" "}
          {reader.grantedBy}.
        </p>
      </div>
      <ActionForm id={`ta-bort-${reader.id}`} action={revokeReaderAction} className="space-y-2">
        <HiddenFields values={{ readerId: reader.id }} />
        <SubmitButton tone="danger" size="small" pending="Tar bort …">
          Ta bort läsrätten
          <span className="sr-only"> för {reader.name}</span>
        </SubmitButton>
      </ActionForm>
    </li>
  );
}
