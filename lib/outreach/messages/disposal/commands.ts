import "server-only";
import { dbContextOf, jobActor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { addMonths, dayOf, startOfDay } from "@/lib/platform/dates";
import { inTransaction } from "@/lib/platform/db";
import { settingValue } from "@/lib/settings/queries";
import { messageSubject } from "../commands";

/**
 * The worker's nightly part: what somebody wrote to the unit is forgotten so many months after the last
 * answer, or after it was closed without one. What nobody has answered stays.
 * @returns how many were disposed of.
 */
export async function removeOldMessages(now: Date): Promise<number> {
  const actor = jobActor("remove-old-messages");
  return inTransaction(dbContextOf(actor), async (tx) => {
    const today = dayOf(now);
    const months = await settingValue(tx, "messageRetentionMonths", today);
    const limit = startOfDay(addMonths(today, -months));
    const old = await tx.publicMessage.findMany({
      where: {
        state: { not: "WAITING" },
        OR: [
          { answers: { some: {}, none: { at: { gte: limit } } } },
          { answers: { none: {} }, closing: { closedAt: { lt: limit } } },
        ],
      },
      select: { id: true },
    });
    if (old.length === 0) return 0;
    const ids = old.map(({ id }) => id);
    const { count } = await tx.publicMessage.deleteMany({ where: { id: { in: ids } } });
    await recordAudit(tx, actor, {
      event: "public-message.disposed",
      outcome: "DONE",
      subjects: ids.map(messageSubject),
      detail: { count },
    });
    return count;
  });
}
