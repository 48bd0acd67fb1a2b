import type { FamilyMatterProps } from "@/components/investigations/family/family-overview";
import { Card } from "@/components/ui/card";
import { DayDisplay } from "@/components/ui/date-display";
import { daysLeftWords } from "@/components/ui/days-left";
import { Progress } from "@/components/ui/progress";
import { StatusTag, type Tone } from "@/components/ui/status-tag";
import type { Turn } from "@/lib/inquiries/family/rules";
import { turnTexts } from "@/lib/inquiries/family/texts";
import { type DayPromise, openWish, promiseOf } from "@/lib/investigations/family/rules";
import {
  linkHint,
  openWishTexts,
  promiseTexts,
  toDoWords,
  turnHints,
} from "@/lib/investigations/family/texts";
import { compareDays, type Day, daysBetween } from "@/lib/platform/dates";
import { unit } from "@/lib/site/texts";

const tones: Record<Turn, Tone> = {
  UNIT: "info",
  FAMILY: "warn",
  RESTS: "neutral",
  AUTHORITY: "wait",
  NOBODY: "neutral",
};

type WhoseTurnProps = FamilyMatterProps & {
  turn: Turn;
  /** What the adult can do now, by name. */
  toDo: readonly string[];
  /** Came by a link, which does not show what papers the unit waits for. */
  canIdentify: boolean;
};

/** Whose turn it is, what has been promised by when, and what the family has asked for. */
export function WhoseTurn(props: WhoseTurnProps) {
  const { inquiry, file, today, turn } = props;
  const promise = promiseOf(inquiry, file);
  const wish = openWish(inquiry.wish, file, today);
  return (
    <Card look="pine">
      <h2 className="sr-only">Vems tur är det?</h2>
      <div className="space-y-4">
        <p>
          <StatusTag tone={tones[turn]}>{turnTexts[turn]}</StatusTag>
        </p>
        <p className="text-lead">{hintOf(props)}</p>
        {promise !== null && <Promised promise={promise} today={today} />}
        {wish !== null && <p className="border-t border-line pt-3">{openWishTexts[wish]}</p>}
      </div>
    </Card>
  );
}

function hintOf({ turn, toDo, canIdentify }: WhoseTurnProps): string {
  if (turn === "FAMILY" && toDo.length > 0) return toDoWords(toDo);
  return canIdentify && turn === "UNIT" ? linkHint : turnHints[turn];
}

function Promised({ promise, today }: { promise: DayPromise; today: Day }) {
  const { kind, from, to } = promise;
  if (compareDays(to, today) < 0) {
    return (
      <p>
        <strong>Vi är sena.</strong> {promiseTexts[kind].passed} <DayDisplay day={to} />. Ring oss
        gärna på {unit.phone.shown}, så berättar vi vad som har hänt.
      </p>
    );
  }
  return (
    <div className="space-y-2">
      <p>
        {promiseTexts[kind].ahead}{" "}
        <strong>
          <DayDisplay day={to} form="weekday" />
        </strong>
        .
      </p>
      {from !== null && <DaysUsed from={from} to={to} today={today} />}
    </div>
  );
}

function DaysUsed({ from, to, today }: { from: Day; to: Day; today: Day }) {
  const of = Math.max(daysBetween(from, to), 1);
  const used = Math.min(Math.max(daysBetween(from, today), 0), of);
  const words = `${used} av ${of} dagar har gått`;
  return (
    <div>
      <Progress done={used} of={of} label={words} />
      <p className="mt-1 flex flex-wrap justify-between gap-x-4 text-small text-soft">
        <span>{words}</span>
        <span>{daysLeftWords(daysBetween(today, to))}</span>
      </p>
    </div>
  );
}
