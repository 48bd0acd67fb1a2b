import { RadioGroup } from "@/components/forms/choice-group";
import { TextArea } from "@/components/forms/text-area";
import { DateField } from "@/components/forms/text-field";
import { InquiryDeed } from "@/components/inquiries/file/inquiry-deed";
import { choicesOf } from "@/components/inquiries/question-field";
import { Details } from "@/components/ui/accordion";
import { Card } from "@/components/ui/card";
import { DayDisplay } from "@/components/ui/date-display";
import { recordInfoCallAction } from "@/lib/inquiries/handling/actions";
import type { InquiryFile } from "@/lib/inquiries/handling/queries";
import { MOST_SUMMARY } from "@/lib/inquiries/handling/schema";
import { yesNoTexts } from "@/lib/inquiries/questions/texts";
import { isWorked } from "@/lib/inquiries/rules";
import type { Day } from "@/lib/platform/dates";

type InquiryInfoCallProps = { inquiry: InquiryFile; today: Day };

/** The first real talk: what was said, and whether the adults want to go on. */
export function InquiryInfoCall({ inquiry, today }: InquiryInfoCallProps) {
  const { infoCall } = inquiry;
  const mayWrite = isWorked(inquiry.state);
  if (infoCall === null && !mayWrite) return null;
  return (
    <section aria-labelledby="samtal-rubrik" className="space-y-3">
      <h2 id="samtal-rubrik" className="text-heading">
        Informationssamtal
      </h2>
      {infoCall && (
        <Card space="tight" className="space-y-2">
          <p className="font-semibold">
            <DayDisplay day={infoCall.heldOn} />, {infoCall.who}
          </p>
          <p className="whitespace-pre-line">{infoCall.summary}</p>
          <p>Alla vuxna vill gå vidare: {infoCall.adultsWantToGoOn ? "ja" : "nej"}</p>
        </Card>
      )}
      {mayWrite && (
        <Details
          summary={infoCall ? "Ändra informationssamtalet" : "Registrera informationssamtal"}
        >
          <InfoCallForm inquiry={inquiry} today={today} />
        </Details>
      )}
    </section>
  );
}

function InfoCallForm({ inquiry, today }: InquiryInfoCallProps) {
  const { infoCall } = inquiry;
  return (
    <InquiryDeed
      id="samtal"
      inquiry={inquiry}
      action={recordInfoCallAction}
      button="Spara informationssamtalet"
      tone="primary"
    >
      <DateField name="heldOn" label="Vilken dag?" defaultValue={infoCall?.heldOn ?? today} />
      <TextArea
        name="summary"
        label="Vad pratade ni om?"
        hint="Vad ni berättade, vad familjen undrade och vad ni kom överens om."
        rows={8}
        limit={MOST_SUMMARY}
        defaultValue={infoCall?.summary}
      />
      <RadioGroup
        name="adultsWantToGoOn"
        legend="Vill alla vuxna i hemmet gå vidare?"
        choices={choicesOf(yesNoTexts)}
        defaultValue={infoCall ? (infoCall.adultsWantToGoOn ? "yes" : "no") : undefined}
        inline
      />
    </InquiryDeed>
  );
}
