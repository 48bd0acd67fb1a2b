import "server-only";
import { defineQuery } from "@/lib/access/define-query";
import { MOST_OWN } from "./rules";

/** A saved view of a list: its name and the query that it stands for. */
export type SavedView = {
  id: string;
  name: string;
  query: string;
  isShared: boolean;
  isOwn: boolean;
};

/** Of what colleagues share; of one's own there is a limit to what is saved. */
const MOST_SHARED = 50;

/** The views of a list that the actor has saved or colleagues have shared, own first. */
export const savedViews = defineQuery({
  permission: "saved-view.write",
  run: async ({ tx, actor }, { list }: { list: string }): Promise<SavedView[]> => {
    const ownerId = actor.userId ?? "";
    const order = { orderBy: [{ name: "asc" as const }, { id: "asc" as const }] };
    const own = await tx.savedView.findMany({ where: { list, ownerId }, take: MOST_OWN, ...order });
    const shared = await tx.savedView.findMany({
      where: { list, ownerId: { not: ownerId }, isShared: true },
      take: MOST_SHARED,
      ...order,
    });
    return [...viewsOf(own, true), ...viewsOf(shared, false)];
  },
});

function viewsOf(rows: readonly Omit<SavedView, "isOwn">[], isOwn: boolean): SavedView[] {
  return rows
    .map(({ id, name, query, isShared }) => ({ id, name, query, isShared, isOwn }))
    .sort((a, b) => a.name.localeCompare(b.name, "sv"));
}
