import { ActionForm } from "@/components/forms/action-form";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SubmitButton } from "@/components/forms/submit-button";
import { DayDisplay } from "@/components/ui/date-display";
import { StatusTag } from "@/components/ui/status-tag";
import { handleFeedbackAction } from "@/lib/outreach/feedback/handling/actions";
import type { FeedbackRow } from "@/lib/outreach/feedback/handling/queries";
import { feedbackWords } from "@/lib/outreach/feedback/texts";

/** One comment, and marking it as dealt with. */
export function FeedbackLine({ row }: { row: FeedbackRow }) {
  const { id, version, path, title, isHelpful, isDoubtful, comment, givenOn, handledOn } = row;
  const { lang, dir } = feedbackWords(row.language);
  return (
    <li className="space-y-2 rounded-card border border-line bg-surface p-4">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <StatusTag tone={isHelpful ? "good" : "warn"}>
          {isHelpful ? "Hjälpte" : "Hjälpte inte"}
        </StatusTag>
        {isDoubtful && <StatusTag tone="bad">Ser automatiskt ut</StatusTag>}
        <span>
          <a href={path} lang={lang} dir={dir} className="text-link">
            {title}
          </a>
          {title !== path && <span className="block text-small text-soft">{path}</span>}
        </span>
        <span className="text-small text-soft">
          <DayDisplay day={givenOn} form="table" />
        </span>
      </div>
      <p lang={lang} dir={dir} className="whitespace-pre-line [overflow-wrap:anywhere]">
        {comment}
      </p>
      {handledOn === null ? (
        <ActionForm id={`klart-${id}`} action={handleFeedbackAction} className="space-y-2">
          <HiddenFields values={{ feedbackId: id, version }} />
          <SubmitButton tone="secondary" size="small" pending="Sparar …">
            Markera som klar
            <span className="sr-only">: {title}</span>
          </SubmitButton>
        </ActionForm>
      ) : (
        <p className="text-small text-soft">
          Klar <DayDisplay day={handledOn} form="table" />
        </p>
      )}
    </li>
  );
}
