import "server-only";
import { env } from "@/lib/platform/env";
import { safeReturnTo } from "@/lib/platform/paths";
import type { MailTemplates } from "../deliver";

/** The mails of threads: that there is something to read, never what, from whom or about whom. */
export const threadMails = {
  "new-message": ({ path = "/" }) => ({
    subject: "Du har ett nytt meddelande i Hemvist",
    text: [
      "Hej!",
      "",
      "Du har ett nytt meddelande i Hemvist. Logga in och läs det här:",
      new URL(safeReturnTo(path) ?? "/", env.appUrl).toString(),
      "",
      "Det går inte att svara på det här mejlet. Svara i Hemvist.",
    ].join("\n"),
  }),
} satisfies MailTemplates;
