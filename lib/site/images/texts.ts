import { doneNews } from "@/lib/platform/done-news";

export const imageTexts = {
  gone: "Bilden finns inte längre. Ladda om sidan.",
  /** @param titles of the texts that show the image now, or would when they are published. */
  inUse: (titles: readonly string[]) =>
    `Bilden används i ${titles.map((title) => `”${title}”`).join(", ")}. Ta bort bilden ur texten först, även ur utkast.`,
} as const;

/** Good news on the page of images. */
export const imageNews = doneNews({
  borttagen: "Bilden är borttagen. Den som har sett den på webbplatsen kan ha den kvar i ett dygn.",
});
