import "server-only";
import type { MailTemplates } from "@/lib/notifications/deliver";
import { unseal } from "@/lib/platform/sealed";
import { absolute, greeting, regards } from "@/lib/site/mails";
import { linkPath, linkTokenPlace } from "./family/rules";

/** The mails of this area: the recipient's own first name, a reference and links. Never answers. */
export const inquiryMails = {
  "inquiry-receipt": ({ givenName = "", number = "" }) => ({
    subject: `Vi har fått er intresseanmälan ${number}`,
    text: [
      greeting(givenName),
      "",
      `Tack för er intresseanmälan. Den har nummer ${number}.`,
      "",
      "Vi hör av oss inom två arbetsdagar. Vill du se hur långt vi har kommit? Begär en länk här:",
      absolute(linkPath()),
      "",
      "Har du inte skickat någon intresseanmälan? Då kan du bortse från det här mejlet.",
      "",
      regards,
    ].join("\n"),
  }),
  "inquiry-sign-in-link": ({ givenName = "", number = "", linkId = "", sealedToken = "" }) => ({
    subject: `Din länk till intresseanmälan ${number}`,
    text: [
      greeting(givenName),
      "",
      `Här är länken som visar hur det går med intresseanmälan ${number}:`,
      absolute(linkPath(unseal(linkTokenPlace(linkId), sealedToken))),
      "",
      "Länken fungerar en gång. Den slutar gälla efter en halvtimme.",
      "",
      `Har du inte bett om någon länk? Då behöver du inte göra något. Du kan alltid begära en ny länk på ${absolute(linkPath())}.`,
      "",
      regards,
    ].join("\n"),
  }),
} satisfies MailTemplates;
