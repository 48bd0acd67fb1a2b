import { jobActor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { addMonths, type Day, dbDate } from "@/lib/platform/dates";
import { addUsers, behind, pool } from "./cast";
import { legalBases } from "./legal-bases";
import { STORY_KEY } from "./standing.mjs";

/** Roles are older than the story. */
const ROLE_MONTHS = 20;

/**
 * Municipalities, grounds of placement and the people who act: what the story stands on. All at once
 * with the mark that a planting is under way, so that one broken off is known again.
 */
export async function layGround(today: Day): Promise<void> {
  await behind(async (tx) => {
    await tx.setting.create({
      data: { key: STORY_KEY, value: "planting", validFrom: dbDate(today) },
    });
    await tx.organisation.createMany({ data: [...pool] });
    await tx.legalBasis.createMany({ data: legalBases });
    await addUsers(tx, addMonths(today, -ROLE_MONTHS));
  });
}

/**
 * Marks the story as whole. Mails of days that have been count as sent, so that the first start of
 * the worker does not send a year's worth of them.
 * @param anchor the story's present.
 */
export async function closeStory(anchor: Date): Promise<void> {
  await behind(async (tx) => {
    await tx.$executeRaw`
      UPDATE outbox_message SET sent_at = created_at, attempts = 1
      WHERE sent_at IS NULL AND created_at < ${new Date(anchor.getTime() - 86_400_000)}`;
    await tx.setting.updateMany({ where: { key: STORY_KEY }, data: { value: "planted" } });
    await recordAudit(tx, jobActor("seed"), {
      event: "demo.planted",
      outcome: "DONE",
      subjects: [],
    });
  });
}
