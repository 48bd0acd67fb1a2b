import { Callout } from "@/components/ui/callout";

type LostAnswerProps = {
  post: { message: string; faults: readonly string[]; written: readonly string[] };
};

/**
 * What a form without JavaScript was refused, above a page that has lost the form: the matter has
 * moved on since it was opened. A form that is still there says it itself, and hides this.
 */
export function LostAnswer({ post: { message, faults, written } }: LostAnswerProps) {
  return (
    <section aria-label="Svar på det du skickade" className="lost-answer">
      <div role="alert" className="mx-auto max-w-6xl px-4 py-4 sm:px-6">
        <Callout kind="warning" title={message} level="p">
          {faults.map((fault) => (
            <p key={fault}>{fault}</p>
          ))}
          {written.length > 0 && (
            <>
              <p>Det här skrev du. Kopiera det om du vill ha det kvar:</p>
              {written.map((text) => (
                <p key={text} className="whitespace-pre-wrap wrap-anywhere">
                  {text}
                </p>
              ))}
            </>
          )}
        </Callout>
      </div>
    </section>
  );
}
