import {
  type SmallAnswer,
  type SmallPage,
  smallLink,
  smallPageAnswer,
} from "@/lib/platform/small-page";
import { pageTitle, unit } from "../texts";

const statuses = { updated: 409, unreadable: 400, tooLarge: 413, failed: 500 } as const;

/** Why a form that was sent without a script is answered by a page of its own. */
type RefusedFormReason = keyof typeof statuses;

const limits =
  "Varje fil får vara högst 10 MB, och det som skickas på en gång högst 12 MB tillsammans.";
const kept = "Gå tillbaka i webbläsaren. Där brukar det du skrev finnas kvar.";
const call = `Vill du ha hjälp? Ring oss på ${phone()}.`;

const pages: Record<
  RefusedFormReason,
  (again: (label: string) => string) => Omit<SmallPage, "title">
> = {
  updated: (again) => ({
    heading: "Sidan har ändrats sedan du öppnade den",
    paragraphs: [
      "Vi har uppdaterat Hemvist medan du hade sidan öppen. Därför kunde vi inte ta emot formuläret, och inget har skickats.",
      `${kept} Kopiera det du vill ha med dig. ${again("Öppna sidan på nytt")} och klistra in det där.`,
      call,
    ],
  }),
  unreadable: (again) => ({
    heading: "Formuläret gick inte att läsa",
    paragraphs: [
      "Något blev fel på vägen hit. Inget har skickats.",
      `${kept} Försök skicka igen. Hjälper inte det? ${again("Öppna sidan på nytt")}.`,
      `Skickade du filer? ${limits} Skicka några åt gången.`,
      call,
    ],
  }),
  tooLarge: (again) => ({
    heading: "Det blev för mycket på en gång",
    paragraphs: [
      `${limits} Inget har skickats.`,
      `${kept} Skicka filerna några åt gången. Du kan också ${again("öppna sidan på nytt")}.`,
      `Är en fil större än 10 MB, eller vill du ha hjälp? Ring oss på ${phone()}.`,
    ],
  }),
  failed: (again) => ({
    heading: "Något gick fel hos oss",
    paragraphs: [
      "Vi vet inte säkert om det du skickade kom fram.",
      `${kept} ${again("Öppna sidan på nytt")} och se efter om det kom fram, innan du skickar igen.`,
      call,
    ],
  }),
};

/**
 * The page that answers a form that was sent without a script and could not be taken.
 * @param address where the form was sent to, which is the page that it is on.
 * @param status if it is to be another than the one that goes with the reason.
 */
export function refusedFormAnswer(
  reason: RefusedFormReason,
  address: string,
  status: number = statuses[reason],
): SmallAnswer {
  const page = pages[reason]((label) => smallLink(address, label));
  return smallPageAnswer(status, { title: pageTitle(page.heading), ...page });
}

function phone(): string {
  return `<a href="tel:${unit.phone.dialled}">${unit.phone.shown}</a>`;
}
