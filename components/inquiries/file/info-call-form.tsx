import { RadioGroup } from "@/components/forms/choice-group";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { DateField } from "@/components/forms/text-field";
import { choicesOf } from "@/components/inquiries/question-field";
import type { InquiryFile } from "@/lib/inquiries/handling/queries";
import { MOST_SUMMARY } from "@/lib/inquiries/handling/schema";
import { yesNoTexts } from "@/lib/inquiries/questions/texts";
import type { Day } from "@/lib/platform/dates";
import { CallForm } from "./checked-forms";

type InfoCallFormProps = { inquiry: Pick<InquiryFile, "id" | "version" | "infoCall">; today: Day };

/** What was said in the first real talk. */
export function InfoCallForm({ inquiry, today }: InfoCallFormProps) {
  const { infoCall } = inquiry;
  return (
    <CallForm id="samtal">
      <HiddenFields values={{ inquiryId: inquiry.id, version: inquiry.version }} />
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
      <SubmitButton pending="Sparar …">Spara informationssamtalet</SubmitButton>
    </CallForm>
  );
}
