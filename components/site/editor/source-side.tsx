import { Card } from "@/components/ui/card";
import type { SourceText } from "@/lib/site/content/queries";

/** The Swedish text beside a translation, as it is written: blocks and links stay in their places. */
export function SourceSide({ source }: { source: SourceText }) {
  return (
    <section aria-labelledby="svenska" className="min-w-0 space-y-3">
      <h2 id="svenska" className="text-heading">
        Svenska, som den är publicerad
      </h2>
      <Card className="space-y-4">
        <p className="text-sub font-bold">{source.title}</p>
        {source.description && <p className="text-small text-soft">{source.description}</p>}
        <p>{source.lead}</p>
        <pre className="font-sans text-small whitespace-pre-wrap break-words">{source.body}</pre>
      </Card>
    </section>
  );
}
