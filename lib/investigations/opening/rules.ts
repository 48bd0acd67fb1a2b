import type { HomeKind } from "@/lib/platform/generated/enums";
import { HomeKind as homeKinds } from "@/lib/platform/generated/enums";

/** Why two investigators cannot be the ones named, by the field that must be changed. */
export type PairFault = "LEAD_NEEDED" | "LEAD_NOT_CONSULTANT" | "SECOND_NOT_CONSULTANT" | "SAME";

type Choice = {
  actorId: string;
  /** Only somebody who assigns investigators may name another lead. */
  mayAssign: boolean;
  leadId: string | null;
  secondId: string;
  /** Users who are consultants today. */
  consultants: readonly string[];
};

/** The two investigators: the consultant who opens leads, unless a manager names somebody. */
export function investigatorsFor(choice: Choice): { lead: string; second: string } | PairFault {
  const { actorId, mayAssign, leadId, secondId: second, consultants } = choice;
  const lead = (mayAssign ? leadId : null) ?? actorId;
  if (!consultants.includes(lead)) return lead === actorId ? "LEAD_NEEDED" : "LEAD_NOT_CONSULTANT";
  if (!consultants.includes(second)) return "SECOND_NOT_CONSULTANT";
  return lead === second ? "SAME" : { lead, second };
}

const offered: ReadonlyMap<string, HomeKind> = new Map([
  ["PARENT_CHILD", "FOSTER"],
  ["TRANSIT", "EMERGENCY"],
]);

/** The missions to investigate for, as far as the family's interest tells them. */
export function missionsOf(interests: readonly string[]): HomeKind[] {
  const known = Object.values(homeKinds);
  return known.filter((kind) =>
    interests.some((interest) => interest === kind || offered.get(interest) === kind),
  );
}

/** Birth years from the ages a family has told, at the most a year off. */
export function birthYearsOf(ages: readonly number[], toldInYear: number): number[] {
  return ages.map((age) => toldInYear - age);
}

/** What to call the household until somebody chooses better: the family name. */
export function suggestedLabel(familyName: string): string {
  return `Familjen ${familyName}`.trim();
}
