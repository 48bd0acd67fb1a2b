import type { SubjectType } from "@/lib/audit/schema";
import type { ActorKind, Role } from "@/lib/platform/generated/enums";
import type { EventTexts, TimelineEvent } from "./schema";
import { doerTexts } from "./texts";

/** Who the log says did something, and the name if the viewer may look it up. */
export type Doer = {
  kind: ActorKind;
  roles: readonly string[];
  name: string | undefined;
  organisation: string | undefined;
  /** What it was done with. */
  subjects: readonly SubjectType[];
};

/** What anybody may send, without being a family that wants to become a home. */
const sentByAnybody: readonly SubjectType[] = ["PUBLIC_MESSAGE", "CALLBACK"];

const roleDoers: readonly (readonly [Role, keyof typeof doerTexts])[] = [
  ["UNIT_MANAGER", "unit"],
  ["CONSULTANT", "unit"],
  ["DUTY", "duty"],
  ["CLIENT_WORKER", "client"],
  ["HOME_ADULT", "home"],
];

/**
 * Who did it, in words. Somebody whose name the viewer may not look up is called by what they stand
 * for; a municipality by its name.
 */
export function doerName({ kind, roles, name, organisation, subjects }: Doer): string {
  if (name !== undefined) return name;
  if (kind === "JOB") return doerTexts.system;
  const [, stands] = roleDoers.find(([role]) => roles.includes(role)) ?? [];
  if (stands === "client" && organisation !== undefined) return organisation;
  // Those without a role came by a link or had not signed in.
  const isSender = subjects.some((type) => sentByAnybody.includes(type));
  return doerTexts[stands ?? (isSender ? "sender" : "family")];
}

/** The sentence of an event, or null if it has none: then it is not shown. */
export function sentenceOf(
  texts: EventTexts,
  { event, detail }: Pick<TimelineEvent, "event" | "detail">,
): string | null {
  const text = Object.hasOwn(texts, event) ? texts[event] : undefined;
  return typeof text === "function" ? text(detail) : (text ?? null);
}
