import "server-only";
import { dbContextOf, jobActor } from "@/lib/access/actor";
import type { Deed, Done } from "@/lib/access/perform";
import { recordAudit } from "@/lib/audit/record";
import { addMonths, dayOf, dbDate } from "@/lib/platform/dates";
import { inTransaction } from "@/lib/platform/db";
import { refuse } from "@/lib/platform/refusal";
import { settingValue } from "@/lib/settings/queries";
import { feedbackTexts } from "../texts";
import type { HandleFeedbackInput } from "./schema";

/** Marks an answer as dealt with: the page is mended, or nothing needs to be done. */
export async function handleFeedback(deed: Deed, input: HandleFeedbackInput): Promise<Done> {
  const { tx, actor, today } = deed;
  const { feedbackId: id, version } = input;
  const found = await tx.pageFeedback.findFirst({ where: { id } });
  if (found === null) refuse(feedbackTexts.gone);
  const { count } = await tx.pageFeedback.updateMany({
    where: { id, version, handledOn: null },
    data: {
      ...{ handledOn: dbDate(today), handledById: actor.userId },
      version: { increment: 1 },
    },
  });
  if (count === 0) refuse(feedbackTexts.handled);
  return { subjects: [{ type: "PAGE_FEEDBACK", id }], message: feedbackTexts.done };
}

/** The worker's nightly part: what was said of a page is forgotten when it is old. */
export async function removeOldFeedback(now: Date): Promise<number> {
  const actor = jobActor("remove-old-feedback");
  return inTransaction(dbContextOf(actor), async (tx) => {
    const today = dayOf(now);
    const months = await settingValue(tx, "feedbackRetentionMonths", today);
    const old = { givenOn: { lt: dbDate(addMonths(today, -months)) } };
    const { count } = await tx.pageFeedback.deleteMany({ where: old });
    if (count === 0) return 0;
    await recordAudit(tx, actor, {
      event: "page-feedback.disposed",
      outcome: "DONE",
      subjects: [],
      detail: { count },
    });
    return count;
  });
}
