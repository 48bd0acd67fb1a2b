import "server-only";
import type { MailTemplates } from "@/lib/notifications/deliver";
import { formatDayWithWeekday, toDay } from "@/lib/platform/dates";
import { regards } from "@/lib/site/mails";

/** The receipt of a message: that it has come and when there is an answer, nothing of what it says. */
export const publicMessageMails: MailTemplates = {
  "public-message-received": ({ reference = "", dueOn = "" }) => ({
    subject: "Vi har fått ditt meddelande",
    text: [
      "Hej!",
      "",
      "Tack för att du skrev till oss.",
      `Vi svarar senast ${formatDayWithWeekday(toDay(dueOn))}.`,
      `Din referens är ${reference}. Säg den om du ringer om samma sak.`,
      "",
      "Har du inte skrivit till oss? Då har någon angett fel adress, och du behöver inte göra något.",
      "",
      regards,
    ].join("\n"),
  }),
};
