import "server-only";
import type { MailTemplates } from "@/lib/notifications/deliver";
import { paths } from "@/lib/platform/paths";
import { unseal } from "@/lib/platform/sealed";
import { absolute, greeting, regards } from "@/lib/site/mails";
import { unit } from "@/lib/site/texts";
import { linkPath, linkTokenPlace } from "./family/rules";
import { draftTokenPlace } from "./form/later/rules";
import { formPaths } from "./form/rules";

/** The mails of this area: the recipient's own first name, a reference and links. Never answers. */
export const inquiryMails = {
  // Worded by the unit, filled in when it was sent: kept with the inquiry in the very same words.
  "inquiry-written": ({ subject = "", text = "" }) => ({ subject, text }),
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
  // To an address that only the one who wrote it has vouched for: not even a name.
  "inquiry-draft-link": ({ linkId = "", sealedToken = "", until = "" }) => ({
    subject: "Din länk till formuläret",
    text: [
      "Hej!",
      "",
      "Här är länken till formuläret som du har sparat hos oss:",
      absolute(formPaths.resume(unseal(draftTokenPlace(linkId), sealedToken))),
      "",
      `Länken fungerar en gång. Använd den senast ${until}. På samma sida kan du ta bort det du har skrivit. Gör du ingenting tar vi bort det efter den dagen.`,
      "",
      "Har du inte sparat något formulär? Då har någon skrivit fel adress. Du behöver inte göra något.",
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
  "family-invitation": ({ givenName = "", days = "", linkId = "", sealedToken = "" }) => ({
    subject: `Du är inbjuden till en ansökan hos ${unit.name}`,
    text: [
      greeting(givenName),
      "",
      "Någon i ditt hushåll vill att du är med i en ansökan hos oss. Läs mer och svara här:",
      absolute(linkPath(unseal(linkTokenPlace(linkId), sealedToken))),
      "",
      `Länken fungerar en gång och slutar gälla efter ${days} dagar.`,
      "",
      "Känner du inte igen det här? Då behöver du inte göra något.",
      "",
      regards,
    ].join("\n"),
  }),
  "family-page-changed": ({ givenName = "", number = "" }) => ({
    subject: `Det har hänt något i ansökan ${number}`,
    text: [
      greeting(givenName),
      "",
      "Det finns något nytt att läsa på er sida. Logga in för att se det:",
      absolute(paths.signIn(paths.family)),
      "",
      regards,
    ].join("\n"),
  }),
} satisfies MailTemplates;
