import { Button } from "@/components/ui/button";
import { feedbackWords } from "@/lib/outreach/feedback/texts";
import { paths } from "@/lib/platform/paths";

type PageFeedbackProps = {
  /** The address of the page that is asked about. */
  path: string;
  /** The code of the page's language. */
  language: string;
};

/**
 * The question at the foot of a page. A plain form that leads on: no script, nothing asked of the
 * database, nothing kept before somebody has pressed Send on the page that follows.
 */
export function PageFeedback({ path, language }: PageFeedbackProps) {
  const words = feedbackWords(language);
  return (
    <form
      action={paths.pageFeedback}
      method="get"
      aria-labelledby="hjalpte"
      className="no-print mt-12 flex max-w-[38rem] flex-wrap items-center justify-between gap-x-5 gap-y-3 rounded-card bg-sunk px-5 py-4"
    >
      <input type="hidden" name="sida" value={path} />
      {language !== "sv" && <input type="hidden" name="sprak" value={language} />}
      <p id="hjalpte" className="font-semibold">
        {words.question}
      </p>
      <div className="flex gap-3">
        <Button type="submit" name="svar" value="ja" tone="secondary">
          {words.yes}
        </Button>
        <Button type="submit" name="svar" value="nej" tone="secondary">
          {words.no}
        </Button>
      </div>
    </form>
  );
}
