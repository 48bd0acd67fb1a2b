import "server-only";
import { dbContextOf, jobActor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { inTransaction } from "@/lib/platform/db";

/** Long after the queue has tried for the last time, and no longer than the public forms promise. */
const KEPT = 30 * 24 * 3_600 * 1_000;

/**
 * The worker's nightly part: to whom a mail went and what it was filled in with is forgotten thirty days
 * after it was sent, or written if it never could be. What stands in a matter stands there, not here.
 * @returns how many were disposed of.
 */
export async function removeOldMails(now: Date): Promise<number> {
  const actor = jobActor("remove-old-mails");
  const limit = new Date(now.getTime() - KEPT);
  return inTransaction(dbContextOf(actor), async (tx) => {
    const { count } = await tx.outboxMessage.deleteMany({
      where: { OR: [{ sentAt: { lt: limit } }, { sentAt: null, createdAt: { lt: limit } }] },
    });
    if (count === 0) return 0;
    await recordAudit(tx, actor, {
      event: "mail.disposed",
      outcome: "DONE",
      subjects: [],
      detail: { count },
    });
    return count;
  });
}
