import { StatusTag } from "@/components/ui/status-tag";
import type { ContentState } from "@/lib/site/content/overview/rules";

const looks = {
  PUBLISHED: { tone: "good", words: "Publicerad" },
  WITHDRAWN: { tone: "neutral", words: "Visas inte" },
  DRAFT: { tone: "wait", words: "Utkast" },
} as const satisfies Record<ContentState, unknown>;

/** Whether visitors read the page, and whether something newer is being written. */
export function ContentStateTag({ state, hasDraft }: { state: ContentState; hasDraft: boolean }) {
  const { tone, words } = looks[state];
  return (
    <span className="inline-flex flex-wrap gap-1.5">
      <StatusTag tone={tone}>{words}</StatusTag>
      {hasDraft && state !== "DRAFT" && <StatusTag tone="wait">Nytt utkast</StatusTag>}
    </span>
  );
}
