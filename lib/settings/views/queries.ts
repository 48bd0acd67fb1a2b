import "server-only";
import { defineQuery } from "@/lib/access/define-query";

/** A saved view of a list: its name and the query that it stands for. */
export type SavedView = {
  id: string;
  name: string;
  query: string;
  isShared: boolean;
  isOwn: boolean;
};

const MOST = 50;

/** The views of a list that the actor has saved or colleagues have shared, own first. */
export const savedViews = defineQuery({
  permission: "saved-view.write",
  run: async ({ tx, actor }, { list }: { list: string }): Promise<SavedView[]> => {
    const views = await tx.savedView.findMany({ where: { list }, take: MOST });
    return views
      .map((view) => ({
        id: view.id,
        name: view.name,
        query: view.query,
        isShared: view.isShared,
        isOwn: view.ownerId === actor.userId,
      }))
      .sort((a, b) => Number(b.isOwn) - Number(a.isOwn) || a.name.localeCompare(b.name, "sv"));
  },
});
