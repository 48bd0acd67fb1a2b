import "server-only";
import { dbContextOf, jobActor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { addMonths, dayOf, startOfDay } from "@/lib/platform/dates";
import { inTransaction } from "@/lib/platform/db";
import { settingValue } from "@/lib/settings/queries";

/**
 * The worker's nightly part: a wish to be called is forgotten so many months after the talk, or after it
 * was given up. Who still waits for a call stays.
 * @returns how many were disposed of.
 */
export async function removeOldCallbacks(now: Date): Promise<number> {
  const actor = jobActor("remove-old-callbacks");
  return inTransaction(dbContextOf(actor), async (tx) => {
    const today = dayOf(now);
    const months = await settingValue(tx, "callbackRetentionMonths", today);
    const limit = startOfDay(addMonths(today, -months));
    const old = await tx.callback.findMany({
      where: {
        state: { not: "WAITING" },
        calls: { none: { at: { gte: limit } } },
        OR: [{ closing: null }, { closing: { closedAt: { lt: limit } } }],
      },
      select: { id: true },
    });
    if (old.length === 0) return 0;
    const ids = old.map(({ id }) => id);
    const { count } = await tx.callback.deleteMany({ where: { id: { in: ids } } });
    await recordAudit(tx, actor, {
      event: "callback.disposed",
      outcome: "DONE",
      subjects: ids.map((id) => ({ type: "CALLBACK", id }) as const),
      detail: { count },
    });
    return count;
  });
}
