import "server-only";
import { defineQuery } from "@/lib/access/define-query";
import { type Day, dayFromDb } from "@/lib/platform/dates";
import type { Prisma } from "@/lib/platform/generated/client";
import { paths } from "@/lib/platform/paths";
import { unseal } from "@/lib/platform/sealed";
import { titlesAt } from "@/lib/site/content/pages/queries";
import { commentPlace } from "../commands";
import { type Tally, talliesOf } from "../rules";
import { feedbackTexts } from "../texts";
import type { FeedbackFilter } from "./schema";

/** One answer with words, as the staff read it. */
export type FeedbackRow = {
  id: string;
  version: number;
  path: string;
  title: string;
  language: string;
  isHelpful: boolean;
  comment: string;
  givenOn: Day;
  isDoubtful: boolean;
  handledOn: Day | null;
};

/** How many answers a page has got, and what it is called: its address if nothing is written there. */
export type NamedTally = Tally & { title: string };

const MOST = 100;

/** How each page has done, and what was written of the pages that the filter leaves, newest first. */
export const pageFeedback = defineQuery({
  permission: "page-feedback.read",
  run: async (
    { tx },
    filter: FeedbackFilter,
  ): Promise<{ tallies: NamedTally[]; count: number; rows: FeedbackRow[] }> => {
    const where = whereOf(filter);
    const rows = await tx.pageFeedback.findMany({
      where,
      orderBy: [{ givenOn: "desc" }, { id: "asc" }],
      take: MOST,
    });
    const counted = await tallies(tx);
    const titles = await titlesAt(
      tx,
      [...counted, ...rows].map(({ path }) => path),
    );
    // Its heading is a sentence: everybody knows the start page as such.
    const titleOf = (path: string) =>
      path === paths.home ? feedbackTexts.start : (titles.get(path) ?? path);
    return {
      tallies: counted.map((tally) => ({ ...tally, title: titleOf(tally.path) })),
      count: await tx.pageFeedback.count({ where }),
      rows: rows.map((row) => ({
        ...{ id: row.id, version: row.version, path: row.path, language: row.language },
        title: titleOf(row.path),
        ...{ isHelpful: row.isHelpful, isDoubtful: row.reviewReason !== null },
        comment: unseal(commentPlace(row.id), row.commentEncrypted ?? ""),
        givenOn: dayFromDb(row.givenOn),
        handledOn: row.handledOn === null ? null : dayFromDb(row.handledOn),
      })),
    };
  },
  record: ({ rows }) => ({
    event: "page-feedback.listed",
    subjects: [],
    detail: { count: rows.length },
  }),
});

function whereOf({ om, svar, lage }: FeedbackFilter): Prisma.PageFeedbackWhereInput {
  return {
    commentEncrypted: { not: null },
    ...(om && { path: om }),
    ...(svar && { isHelpful: svar === "YES" }),
    ...(lage === "NEW" && { handledOn: null }),
    ...(lage === "HANDLED" && { handledOn: { not: null } }),
  };
}

/** Counted by the database: there may be many answers. */
async function tallies(tx: Prisma.TransactionClient): Promise<Tally[]> {
  const groups = await tx.pageFeedback.groupBy({
    by: ["path", "language", "isHelpful"],
    where: { reviewReason: null },
    _count: true,
  });
  const open = await tx.pageFeedback.groupBy({
    by: ["path", "language"],
    where: { commentEncrypted: { not: null }, handledOn: null },
    _count: true,
  });
  return talliesOf([
    ...groups.map(({ path, language, isHelpful, _count }) => ({
      ...{ path, language },
      ...(isHelpful ? { yes: _count } : { no: _count }),
    })),
    ...open.map(({ path, language, _count }) => ({ path, language, open: _count })),
  ]);
}
