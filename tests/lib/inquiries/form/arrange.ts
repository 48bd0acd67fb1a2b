import { type Actor, anonymousActor } from "@/lib/access/actor";
import { act } from "@/lib/access/define-action";
import { saveStepAction } from "@/lib/inquiries/form/actions";
import { questionsOf, type Typed, typedIn } from "@/lib/inquiries/questions/schema";
import { type StepId, steps } from "@/lib/inquiries/questions/texts";
import { at } from "@/lib/platform/clock";
import { tokenHash } from "@/lib/platform/ids";
import { wholeForm } from "../arrange";
import { kept } from "../browser";

export const COOKIE = "hemvist.form";

/** The visitor that the browser's cookie makes. */
export function visitor(): Actor {
  const token = kept.get(COOKIE)?.value;
  return anonymousActor(null, token === undefined ? null : tokenHash(token));
}

/** Saves one page of the form. */
export function save(step: StepId, typed: Typed = wholeForm, extra: object = {}) {
  const page = typedIn(questionsOf(step), typed);
  return act(saveStepAction, visitor(), { ...page, step, ...extra });
}

/** Fills in all pages, a while ago as people do. */
export async function fillIn(typed: Typed = wholeForm): Promise<void> {
  await at(new Date(Date.now() - 3 * 60_000), async () => {
    for (const { id } of steps) await save(id, typed);
  });
}
