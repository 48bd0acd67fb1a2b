import { RadioGroup } from "@/components/forms/choice-group";
import { DateField, TextField } from "@/components/forms/text-field";
import { InquiryDeed } from "@/components/inquiries/file/inquiry-deed";
import { choicesOf } from "@/components/inquiries/question-field";
import { AttemptsTable } from "@/components/staff/attempts-table";
import { Details } from "@/components/ui/accordion";
import { recordContactAttemptAction } from "@/lib/inquiries/handling/actions";
import type { InquiryFile } from "@/lib/inquiries/handling/queries";
import { isWorked } from "@/lib/inquiries/rules";
import { contactOutcomeTexts } from "@/lib/inquiries/texts";
import type { Day } from "@/lib/platform/dates";

type InquiryContactsProps = { inquiry: InquiryFile; today: Day };

/** The attempts to reach the family, and registering another. */
export function InquiryContacts({ inquiry, today }: InquiryContactsProps) {
  const { attempts } = inquiry;
  return (
    <section aria-labelledby="kontakter" className="space-y-3">
      <h2 id="kontakter" className="text-heading">
        Kontakter
      </h2>
      {attempts.length === 0 ? (
        <p className="text-soft">Ingen har hört av sig till familjen än.</p>
      ) : (
        <AttemptsTable
          caption="Kontakter med familjen"
          attempts={attempts.map((each) => ({
            ...each,
            outcome: contactOutcomeTexts[each.outcome],
          }))}
        />
      )}
      {isWorked(inquiry.state) && (
        <Details summary="Registrera en kontakt" open={inquiry.state !== "INFO_CALL_HELD"}>
          <InquiryDeed
            id="kontakt"
            inquiry={inquiry}
            action={recordContactAttemptAction}
            button="Registrera kontakt"
            tone="primary"
            resetOnDone
          >
            <RadioGroup
              name="outcome"
              legend="Hur gick det?"
              choices={choicesOf(contactOutcomeTexts)}
              inline
            />
            <DateField name="on" label="Vilken dag?" defaultValue={today} />
            <TextField
              name="note"
              label="Anteckning"
              hint="Bara det praktiska, till exempel när ni ska höras igen. Annat skrivs i anteckningarna."
              optional
            />
          </InquiryDeed>
        </Details>
      )}
    </section>
  );
}
