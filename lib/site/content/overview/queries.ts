import "server-only";
import { defineQuery } from "@/lib/access/define-query";
import { type Day, dayFromDb } from "@/lib/platform/dates";
import { newsFolder } from "../texts";
import { type ContentState, isBehind, isCurrent, isOverdue, stateOf } from "./rules";

/** A page in one of the languages, as the editor's list shows it. */
export type PageCell = {
  id: string;
  state: ContentState;
  hasDraft: boolean;
  /** The Swedish page has changed since this one was translated. */
  isBehind: boolean;
  isOverdue: boolean;
  reviewedOn: Day | null;
  changedBy: string;
  changedAt: Date;
};

/** A page with what there is of it in each language, by the language's code. */
export type PageRow = { basePath: string; title: string; cells: Record<string, PageCell> };

export type ContentOverview = {
  languages: { code: string; name: string; lang: string; dir: "ltr" | "rtl" }[];
  rows: PageRow[];
};

/** Every page of prose by its Swedish address, in every language. */
export const contentOverview = defineQuery({
  permission: "content.write",
  run: async ({ tx, today }, _: undefined): Promise<ContentOverview> => {
    const languages = await tx.contentLanguage.findMany({
      orderBy: [{ position: "asc" }, { code: "asc" }],
      select: { code: true, name: true, lang: true, dir: true },
    });
    const pages = await tx.contentPage.findMany({
      where: { basePath: { not: { startsWith: `${newsFolder}/` } } },
      orderBy: { basePath: "asc" },
      include: { versions: { orderBy: { no: "desc" }, omit: { body: true, lead: true } } },
    });
    const rows = new Map<string, PageRow>();
    const sources = new Map(
      pages
        .filter(({ languageCode }) => languageCode === "sv")
        .map(({ basePath, versions }) => [basePath, versions.find(isCurrent)]),
    );
    for (const { id, basePath, languageCode, versions } of pages) {
      const [newest] = versions;
      if (newest === undefined) continue;
      const row = rows.get(basePath) ?? { basePath, title: newest.title, cells: {} };
      if (languageCode === "sv") row.title = newest.title;
      const current = versions.find(isCurrent);
      const reviewedOn = current?.reviewedOn ? dayFromDb(current.reviewedOn) : null;
      row.cells[languageCode] = {
        ...{ id, reviewedOn, isOverdue: isOverdue(reviewedOn, today) },
        state: stateOf(versions),
        hasDraft: newest.publishedAt === null,
        isBehind: languageCode !== "sv" && isBehind(sources.get(basePath), current ?? newest),
        ...{ changedBy: newest.savedByName, changedAt: newest.savedAt },
      };
      rows.set(basePath, row);
    }
    const named = languages.map(({ dir, ...rest }) => ({
      ...rest,
      dir: dir === "rtl" ? ("rtl" as const) : ("ltr" as const),
    }));
    return { languages: named, rows: [...rows.values()] };
  },
});
