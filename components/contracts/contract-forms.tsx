import { RadioGroup } from "@/components/forms/choice-group";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SubmitButton } from "@/components/forms/submit-button";
import { DateField, NumberField } from "@/components/forms/text-field";
import type { ContractRow, HomeContracts } from "@/lib/contracts/queries";
import { contractFormHints, contractFormLabels } from "@/lib/contracts/texts";
import { agesInWords, placesInWords } from "@/lib/homes/rules";
import { type Day, formatDay } from "@/lib/platform/dates";
import { RenewForm, SignForm } from "./checked-forms";

type SignContractProps = {
  homeId: string;
  known: HomeContracts;
  today: Day;
  /** False once there is a contract: then only the answer to the last sending is left to show. */
  isNeeded: boolean;
};

/** Signs a home's first contract, or the first one after a time without. */
export function SignContract({ homeId, known, today, isNeeded }: SignContractProps) {
  const scope = known.scopes.at(-1);
  return (
    <SignForm id="avtal-form" className="space-y-5">
      {isNeeded && (
        <>
          <HiddenFields values={{ homeId }} />
          <TermsFields
            known={known}
            start={{
              form: undefined,
              places: scope?.places,
              ageFrom: scope?.ageFrom,
              ageTo: scope?.ageTo,
              startsOn: today,
              noticeMonths: known.noticeMonths,
              signedOn: today,
            }}
          />
          <SubmitButton pending="Tecknar …">Teckna avtal</SubmitButton>
        </>
      )}
    </SignForm>
  );
}

type RenewContractProps = { contract: ContractRow; known: HomeContracts; today: Day };

/** A new contract that takes over from a day. */
export function RenewContract({ contract, known, today }: RenewContractProps) {
  return (
    <RenewForm
      id="fornya-form"
      // After one has taken over, the form is about that one.
      key={contract.id}
      className="space-y-5"
    >
      <HiddenFields values={{ contractId: contract.id, version: contract.version }} />
      <TermsFields
        known={known}
        start={{
          form: contract.form,
          places: contract.places,
          ageFrom: contract.ageFrom,
          ageTo: contract.ageTo,
          startsOn: undefined,
          noticeMonths: contract.noticeMonths,
          signedOn: today,
        }}
      />
      <SubmitButton pending="Tecknar …">Teckna nytt avtal</SubmitButton>
    </RenewForm>
  );
}

type Start = {
  form: string | undefined;
  places: number | undefined;
  ageFrom: number | undefined;
  ageTo: number | undefined;
  startsOn: Day | undefined;
  noticeMonths: number;
  signedOn: Day;
};

function TermsFields({ known, start }: { known: HomeContracts; start: Start }) {
  return (
    <>
      <RadioGroup
        name="form"
        legend="Vilket slags avtal?"
        choices={Object.entries(contractFormLabels).map(([value, label]) => ({
          value,
          label,
          hint: contractFormHints[value as keyof typeof contractFormHints],
        }))}
        defaultValue={start.form}
      />
      <p className="text-small text-soft">{scopesWords(known)}</p>
      <div className="flex flex-wrap gap-x-6 gap-y-4">
        <NumberField name="places" label="Platser" defaultValue={textOf(start.places)} />
        <NumberField name="ageFrom" label="Från ålder" defaultValue={textOf(start.ageFrom)} />
        <NumberField name="ageTo" label="Till ålder" defaultValue={textOf(start.ageTo)} />
        <NumberField
          name="noticeMonths"
          label="Uppsägningstid, månader"
          defaultValue={textOf(start.noticeMonths)}
        />
      </div>
      <div className="flex flex-wrap items-end gap-x-6 gap-y-4">
        <DateField name="startsOn" label="Från och med" defaultValue={start.startsOn} />
        <DateField name="lastDay" label="Till och med" hint="Tomt betyder tills vidare." optional />
        <DateField name="signedOn" label="Underskrivet den" defaultValue={start.signedOn} />
      </div>
    </>
  );
}

function scopesWords({ scopes, suitableUntil }: HomeContracts): string {
  const words = scopes
    .filter(({ validTo }) => validTo === null)
    .map((scope) => `${agesInWords(scope)} med högst ${placesInWords(scope.places)}`);
  if (words.length === 0) return "Ingen bedömning av hemmet gäller. Utred hemmet på nytt.";
  return `Hemmet är bedömt för ${words.join(" och ")}, till och med ${formatDay(suitableUntil)}.`;
}

function textOf(number: number | undefined): string | undefined {
  return number === undefined ? undefined : String(number);
}
