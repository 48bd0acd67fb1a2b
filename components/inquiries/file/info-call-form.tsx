"use client";

import { RadioGroup } from "@/components/forms/choice-group";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { StaffForm } from "@/components/forms/staff-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { DateField } from "@/components/forms/text-field";
import { choicesOf } from "@/components/inquiries/question-field";
import { recordInfoCallAction } from "@/lib/inquiries/handling/actions";
import type { InquiryFile } from "@/lib/inquiries/handling/queries";
import { infoCallSchema, MOST_SUMMARY } from "@/lib/inquiries/handling/schema";
import { yesNoTexts } from "@/lib/inquiries/questions/texts";
import type { Day } from "@/lib/platform/dates";

type InfoCallFormProps = { inquiry: Pick<InquiryFile, "id" | "version" | "infoCall">; today: Day };

/** A long text: checked in the browser before it is sent, by the schema that the server uses. */
export function InfoCallForm({ inquiry, today }: InfoCallFormProps) {
  const { infoCall } = inquiry;
  return (
    <StaffForm id="samtal" schema={infoCallSchema} action={recordInfoCallAction}>
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
    </StaffForm>
  );
}
