import { facts, HOURS_FACT } from "@/lib/site/content/blocks/texts";
import type { FrameWords } from "@/lib/site/languages/texts";

/** A number or an address of ours, which reads from left to right in every language. */
export function Fact({ name, words }: { name: string; words: FrameWords }) {
  if (name === HOURS_FACT) return <span>{words.hours}</span>;
  const fact = facts[name];
  if (fact === undefined) return null;
  return (
    <a href={fact.href} dir="ltr" className="text-link">
      {fact.shown}
    </a>
  );
}
