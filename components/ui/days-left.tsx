import { DayDisplay } from "@/components/ui/date-display";
import { StatusTag, type Tone } from "@/components/ui/status-tag";
import { type Day, daysBetween } from "@/lib/platform/dates";

type DaysLeftProps = { deadline: Day; today: Day; soonDays?: number };

/** A deadline as date and days left; within `soonDays` (7) it is marked, past it even more so. */
export function DaysLeft({ deadline, today, soonDays = 7 }: DaysLeftProps) {
  const days = daysBetween(today, deadline);
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-1 one-line tabular-nums">
      <DayDisplay day={deadline} form="table" />
      <StatusTag tone={toneOf(days, soonDays)}>{daysLeftWords(days)}</StatusTag>
    </span>
  );
}

/** "3 dagar kvar", "sista dagen i dag", "2 dagar försenad"; `days` negative is past the deadline. */
export function daysLeftWords(days: number): string {
  if (days === 0) return "Sista dagen i dag";
  const size = Math.abs(days);
  const noun = size === 1 ? "dag" : "dagar";
  return days > 0 ? `${size} ${noun} kvar` : `${size} ${noun} försenad`;
}

function toneOf(days: number, soonDays: number): Tone {
  if (days < 0) return "bad";
  return days <= soonDays ? "warn" : "neutral";
}
