import type { ScopeRow } from "@/lib/investigations/decision/rules";
import { ageWords, placeWords } from "@/lib/investigations/decision/texts";
import { missionLabels, outcomeLabels } from "@/lib/investigations/texts";
import type { InvestigationOutcome } from "@/lib/platform/generated/enums";

type OutcomeTextProps = {
  words: { outcome: InvestigationOutcome; scope: readonly ScopeRow[]; grounds: string };
};

/** An outcome in words: for what, with which limits, and why. */
export function OutcomeText({ words: { outcome, scope, grounds } }: OutcomeTextProps) {
  return (
    <>
      <p className="font-semibold">{outcomeLabels[outcome]}</p>
      {scope.length > 0 && (
        <ul className="list-disc pl-5">
          {scope.map((row) => (
            <li key={`${row.kind} ${row.ageFrom} ${row.ageTo}`}>
              {missionLabels[row.kind]}, {ageWords(row)}, {placeWords(row.places)}
              {row.conditions !== null && `. ${row.conditions}`}
            </li>
          ))}
        </ul>
      )}
      <p className="whitespace-pre-line">{grounds}</p>
    </>
  );
}
