import "server-only";
import { defineQuery } from "@/lib/access/define-query";

/** An image as the editor finds it. */
export type ImageRow = {
  id: string;
  fileName: string;
  alt: string;
  width: number;
  height: number;
  uploadedByName: string;
  uploadedAt: Date;
  isPublished: boolean;
};

const MOST_IMAGES = 200;

/** The images for the pages, the newest first. */
export const imageList = defineQuery({
  permission: "content.write",
  run: async ({ tx }, _: undefined): Promise<ImageRow[]> => {
    const rows = await tx.contentImage.findMany({
      where: { removedAt: null },
      select: {
        ...{ id: true, fileName: true, alt: true, width: true, height: true },
        ...{ uploadedByName: true, uploadedAt: true, firstPublishedAt: true },
      },
      orderBy: { uploadedAt: "desc" },
      take: MOST_IMAGES,
    });
    return rows.map(({ firstPublishedAt, ...row }) => ({
      ...row,
      isPublished: firstPublishedAt !== null,
    }));
  },
});

/** An image as it is sent: to everybody once a page with it is published, before that to editors. */
export const imageFile = defineQuery({
  permission: "public",
  run: async ({ tx }, { id }: { id: string }) =>
    tx.contentImage.findUnique({
      where: { id, removedAt: null },
      select: { bytes: true, mediaType: true, firstPublishedAt: true },
    }),
});
