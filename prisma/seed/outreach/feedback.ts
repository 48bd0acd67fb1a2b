import { type Actor, anonymousActor } from "@/lib/access/actor";
import { act } from "@/lib/access/define-action";
import { giveFeedbackAction } from "@/lib/outreach/feedback/actions";
import { instantAt } from "@/lib/platform/dates";
import type { Script, Step } from "../timeline";
import type { World } from "../world";

const visitor: Actor = { ...anonymousActor(null), kind: "SEED" };

/** Each page, what was answered, and how many days ago. */
const told: readonly [page: string, answer: "ja" | "nej", daysAgo: number, comment?: string][] = [
  ["/bli-jourhem", "ja", 40],
  ["/bli-jourhem", "ja", 31, "Bra att det står vad som händer första natten."],
  ["/bli-jourhem", "ja", 9],
  ["/ersattning", "ja", 28],
  [
    "/ersattning",
    "nej",
    21,
    "Jag hittar inte om ersättningen är skattepliktig. Det borde stå överst.",
  ],
  ["/ersattning", "nej", 4, "Vad får man om man har två syskon?"],
  ["/sa-gar-det-till", "ja", 17],
  ["/sa-gar-det-till", "nej", 12, "Hur lång tid tar det egentligen? Svårt att förstå stegen."],
  ["/kontakt", "ja", 6],
];

/** What readers have said of the pages. */
export function feedback(world: World): Script[] {
  return [answers(world)];
}

async function* answers({ calendar }: World): Script {
  for (const [page, answer, daysAgo, comment = ""] of told) {
    yield given(instantAt(calendar.daysAgo(daysAgo), "19:30"), { page, answer, comment });
  }
}

function given(at: Date, form: Record<string, string>): Step {
  const input = { ...form, language: "sv", idempotencyKey: crypto.randomUUID() };
  return { at, run: () => act(giveFeedbackAction, visitor, input) };
}
