import "server-only";
import { defineQuery } from "@/lib/access/define-query";
import { type Day, dayFromDb, dbDate } from "@/lib/platform/dates";
import type { NeedSentence } from "@/lib/platform/generated/client";
import { isShown } from "./rules";

/** What is needed now, as everybody reads it. */
export type ShownNeed = { text: string; publishedAt: Date; validUntil: Day };

/** A sentence as the manager sees it, shown or earlier. */
export type Need = ShownNeed & {
  id: string;
  version: number;
  publishedBy: string;
  endedAt: Date | null;
  endedBy: string | null;
  isShown: boolean;
};

/** The sentence that is shown today, or null. */
export const shownNeed = defineQuery({
  permission: "public",
  run: async ({ tx, today }, _input: undefined): Promise<ShownNeed | null> => {
    const row = await tx.needSentence.findFirst({
      where: { endedAt: null, validUntil: { gte: dbDate(today) } },
    });
    if (row === null) return null;
    const { text, publishedAt } = row;
    return { text, publishedAt, validUntil: dayFromDb(row.validUntil) };
  },
});

const MOST = 50;

/** Every sentence so far, the newest first. */
export const needHistory = defineQuery({
  permission: "need.publish",
  run: async ({ tx, today }, _input: undefined): Promise<Need[]> => {
    const rows = await tx.needSentence.findMany({
      orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
      take: MOST,
    });
    return rows.map((row) => needOf(row, today));
  },
});

function needOf(row: NeedSentence, today: Day): Need {
  const { id, version, text, publishedAt, endedAt } = row;
  const validUntil = dayFromDb(row.validUntil);
  return {
    ...{ id, version, text, publishedAt, endedAt, validUntil },
    publishedBy: row.publishedByName,
    endedBy: row.endedByName,
    isShown: isShown({ validUntil, endedAt }, today),
  };
}
