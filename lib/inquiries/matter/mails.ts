import "server-only";
import type { MailTemplates } from "@/lib/notifications/deliver";
import { env } from "@/lib/platform/env";
import { safeReturnTo } from "@/lib/platform/paths";

/** The mails about a family's own page: that there is something new on it, never what. */
export const familyNewsMails = {
  "family-news": ({ path = "/" }) => ({
    subject: "Det finns något nytt på din sida i Hemvist",
    text: [
      "Hej!",
      "",
      "Det finns något nytt för dig att läsa i Hemvist. Logga in och läs det här:",
      new URL(safeReturnTo(path) ?? "/", env.appUrl).toString(),
      "",
      "Det går inte att svara på det här mejlet. Svara i Hemvist.",
    ].join("\n"),
  }),
} satisfies MailTemplates;
