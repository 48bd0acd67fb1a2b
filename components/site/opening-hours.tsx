import { type FrameWords, swedishWords } from "@/lib/site/languages/texts";

/** When the unit answers, one span a line. */
export function OpeningHours({ words = swedishWords }: { words?: FrameWords }) {
  return (
    <ul className="list-none">
      {[words.hoursFirst, words.hoursSecond, words.hoursThird].map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
