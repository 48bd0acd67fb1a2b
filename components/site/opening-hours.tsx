import { unit } from "@/lib/site/texts";

/** When the unit answers, one span a line. */
export function OpeningHours() {
  return (
    <ul>
      {unit.hourLines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
