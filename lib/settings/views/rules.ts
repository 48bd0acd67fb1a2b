import { formatCount } from "@/lib/platform/figures";
import type { ListState, PageSize, SortOrder } from "./schema";

/** How many views of a list somebody may have. */
export const MOST_OWN = 25;

/** The part of a list that its page shows. */
export type PageWindow = { page: number; pages: number; skip: number; take: PageSize };

/**
 * Which rows a page of a list shows. A page beyond the last is the last: rows may have gone since
 * the link was made.
 * @param count rows in all.
 */
export function pageWindow(
  { page, pageSize }: Pick<ListState, "page" | "pageSize">,
  count: number,
): PageWindow {
  const pages = Math.max(1, Math.ceil(count / pageSize));
  const shown = Math.min(Math.max(1, page), pages);
  return { page: shown, pages, skip: (shown - 1) * pageSize, take: pageSize };
}

/** Each sortable column of a list as the database orders by it. */
export type OrderTable<Sortable extends string, Order> = Record<
  Sortable,
  (order: SortOrder) => Order | Order[]
>;

/**
 * The order of a list for Prisma's `orderBy`.
 * @param last what settles equal rows, so that none shows on two pages: `{ id: "asc" }`.
 */
export function orderRows<Sortable extends string, Order>(
  { column, order }: { column: Sortable; order: SortOrder },
  table: OrderTable<Sortable, Order>,
  last: Order,
): Order[] {
  return [...[table[column](order)].flat(), last] as Order[];
}

/** How many rows a list has, in words: "1 anmälan", "37 anmälningar". */
export function countWords(count: number, noun: { one: string; many: string }): string {
  return `${formatCount(count)} ${count === 1 ? noun.one : noun.many}`;
}
