import { CheckboxField } from "@/components/forms/checkbox-field";
import { SelectField } from "@/components/forms/select-field";
import { TextArea } from "@/components/forms/text-area";
import { DateField, TextField } from "@/components/forms/text-field";
import { InquiryDeed } from "@/components/inquiries/file/inquiry-deed";
import { choicesOf } from "@/components/inquiries/question-field";
import { Details } from "@/components/ui/accordion";
import { Card } from "@/components/ui/card";
import {
  closeInquiryAction,
  giveUpContactAction,
  parkInquiryAction,
  reopenInquiryAction,
  withdrawInquiryAction,
} from "@/lib/inquiries/handling/actions";
import type { InquiryFile } from "@/lib/inquiries/handling/queries";
import { reasonParagraphs } from "@/lib/inquiries/letter/texts";
import { unmergeInquiryAction } from "@/lib/inquiries/merging/actions";
import { inquiryMachine, mayReopen } from "@/lib/inquiries/rules";
import { closingChoices, withdrawalTexts } from "@/lib/inquiries/texts";
import type { Day } from "@/lib/platform/dates";

type InquiryEndingsProps = { inquiry: InquiryFile; today: Day };

/** The ways out of an inquiry and back in, as far as its state has them. */
export function InquiryEndings({ inquiry, today }: InquiryEndingsProps) {
  const { state } = inquiry;
  if (inquiryMachine.isFinal(state)) return null;
  const may = (to: typeof state) => inquiryMachine.canGo(state, to);
  return (
    <Card space="tight" className="space-y-3">
      <h2 className="text-sub">Lägg vilande eller avsluta</h2>
      {mayReopen(state) && (
        <InquiryDeed
          id="ta-upp"
          inquiry={inquiry}
          action={reopenInquiryAction}
          button="Ta upp anmälan igen"
        />
      )}
      {state === "MERGED" && (
        <InquiryDeed
          id="isar"
          inquiry={inquiry}
          action={unmergeInquiryAction}
          button="Ångra ihopförningen"
        />
      )}
      {may("PARKED") && <Park inquiry={inquiry} />}
      {may("WITHDRAWN") && <Withdraw inquiry={inquiry} />}
      {state === "IN_CONTACT" && <GiveUp inquiry={inquiry} />}
      {may("NOT_PROCEEDING") && <Close inquiry={inquiry} today={today} />}
    </Card>
  );
}

function Park({ inquiry }: { inquiry: InquiryFile }) {
  return (
    <Details summary="Låt anmälan vila">
      <InquiryDeed id="vila" inquiry={inquiry} action={parkInquiryAction} button="Låt anmälan vila">
        <DateField name="until" label="Till vilken dag?" />
      </InquiryDeed>
    </Details>
  );
}

function Withdraw({ inquiry }: { inquiry: InquiryFile }) {
  return (
    <Details summary="Familjen tar tillbaka anmälan">
      <InquiryDeed
        id="ta-tillbaka"
        inquiry={inquiry}
        action={withdrawInquiryAction}
        button="Ta tillbaka anmälan"
        tone="danger"
      >
        <SelectField
          name="reason"
          label="Varför?"
          width="full"
          empty="Välj i listan"
          choices={choicesOf(withdrawalTexts)}
        />
        <TextField name="note" label="Anteckning" optional />
      </InquiryDeed>
    </Details>
  );
}

function GiveUp({ inquiry }: { inquiry: InquiryFile }) {
  return (
    <Details summary="Familjen går inte att nå">
      {inquiry.missingForUnreachable === null ? (
        <InquiryDeed
          id="ej-nadd"
          inquiry={inquiry}
          action={giveUpContactAction}
          button="Avsluta: gick inte att nå"
          tone="danger"
        />
      ) : (
        <p>{inquiry.missingForUnreachable}</p>
      )}
    </Details>
  );
}

function Close({ inquiry, today }: InquiryEndingsProps) {
  return (
    <Details summary="Vi går inte vidare">
      <InquiryDeed
        id="avsluta"
        inquiry={inquiry}
        action={closeInquiryAction}
        button="Avsluta anmälan"
        tone="danger"
      >
        <SelectField
          name="reason"
          label="Varför?"
          width="full"
          empty="Välj i listan"
          choices={choicesOf(closingChoices)}
        />
        <DateField name="toldOn" label="När fick familjen veta det?" defaultValue={today} />
        <ReasonsInLetter />
        <TextArea
          name="personal"
          label="Egna ord i brevet"
          hint="Familjen läser det. Skriv som du sa det till dem."
          rows={4}
          limit={1000}
          optional
        />
        {inquiry.email === null ? (
          <p className="text-small">
            Familjen har ingen e-postadress. Skriv ut brevet och posta det.
          </p>
        ) : (
          <CheckboxField
            name="tellByMail"
            label="Mejla familjen att det finns ett brev att läsa"
            defaultChecked
          />
        )}
        <TextField name="note" label="Anteckning för oss" optional />
      </InquiryDeed>
    </Details>
  );
}

function ReasonsInLetter() {
  return (
    <Details summary="Så här förklarar brevet varje skäl">
      <dl className="space-y-3 text-small">
        {Object.entries(closingChoices).map(([code, label]) => (
          <div key={code}>
            <dt className="font-semibold">{label}</dt>
            <dd>{reasonParagraphs[code as keyof typeof closingChoices]}</dd>
          </div>
        ))}
      </dl>
    </Details>
  );
}
