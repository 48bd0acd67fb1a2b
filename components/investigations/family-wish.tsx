import { Card } from "@/components/ui/card";
import { DayDisplay } from "@/components/ui/date-display";
import type { FamilysWish } from "@/lib/investigations/family/queries";
import { wishNotes } from "@/lib/investigations/family/texts";

/** What the family has asked for, in its own words, and what is an answer to it. */
export function FamilyWish({ wish }: { wish: FamilysWish }) {
  const { kind, until, reason, madeOn, by } = wish;
  return (
    <Card look="pine" space="tight" className="space-y-2">
      <h2 className="text-sub">
        {wishNotes[kind]}
        {until !== null && (
          <>
            {" "}
            <DayDisplay day={until} />
          </>
        )}
      </h2>
      <p className="text-small text-soft">
        {by} skrev det på familjens sida <DayDisplay day={madeOn} />.
      </p>
      {reason !== null && <p className="whitespace-pre-line">”{reason}”</p>}
      <p>
        Prata med familjen. Deras önskan ligger kvar här och på deras sida tills du gör som de vill,
        eller markerar uppgiften som klar på ditt skrivbord.
      </p>
    </Card>
  );
}
