import Link from "next/link";
import { ActionForm } from "@/components/forms/action-form";
import { RadioGroup } from "@/components/forms/choice-group";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Honeypot } from "@/components/forms/honeypot";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { PageHeading } from "@/components/ui/page-heading";
import { giveFeedbackAction } from "@/lib/outreach/feedback/actions";
import { MOST_COMMENT } from "@/lib/outreach/feedback/schema";
import { feedbackWords } from "@/lib/outreach/feedback/texts";

type FeedbackFormProps = {
  page: string;
  language: string;
  /** What was pressed at the foot of the page; null when the address does not say. */
  answer: "ja" | "nej" | null;
  /** Made for this form, so that two sendings are one answer. */
  answerKey: string;
};

/** Whether the page helped, and why: thanks come in the place of the form. */
export function FeedbackForm({ page, language, answer, answerKey }: FeedbackFormProps) {
  const words = feedbackWords(language);
  const comment = answer === "ja" ? words.whatHelped : words.whatLacked;
  return (
    <div
      lang={words.lang}
      dir={words.dir}
      className="mx-auto max-w-2xl space-y-6 px-4 pt-8 pb-14 sm:px-6"
    >
      <PageHeading title={words.title} />
      <ActionForm
        id="svar"
        action={giveFeedbackAction}
        errorTitle={words.faults}
        after={<p>{words.urgent}</p>}
      >
        <Honeypot />
        <HiddenFields values={{ page, language, idempotencyKey: answerKey }} />
        <RadioGroup
          name="answer"
          legend={words.change}
          inline
          choices={[
            { value: "ja", label: words.yes },
            { value: "nej", label: words.no },
          ]}
          defaultValue={answer ?? undefined}
        />
        <TextArea
          name="comment"
          label={answer === "ja" ? `${comment} ${words.optional}` : comment}
          hint={words.warning}
          rows={5}
          limit={MOST_COMMENT}
        />
        <SubmitButton pending={words.sending}>{words.send}</SubmitButton>
      </ActionForm>
      <p>
        <Link href={page} prefetch={false} className="text-link">
          {words.back}
        </Link>
      </p>
    </div>
  );
}
