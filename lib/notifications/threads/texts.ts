import type { EventTexts } from "@/lib/access/timeline/schema";

export const threadEventTexts = {
  "thread.posted": "Ett meddelande skickades",
} as const satisfies EventTexts;
