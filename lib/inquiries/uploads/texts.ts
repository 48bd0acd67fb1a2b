import type { EventTexts } from "@/lib/access/timeline/schema";
import type { UploadState } from "./rules";

/** What a family sends. */
export const uploadKindLabels = {
  CERTIFICATE: "Intyg",
  HOME: "Något om bostaden",
  OTHER: "Något annat",
} as const;
export type UploadKind = keyof typeof uploadKindLabels;

/** How a sent file stands, in the words of the one who sent it. */
export const uploadStateTexts = {
  CHECKING: "Kontrolleras",
  WAITING: "Har kommit fram",
  RECEIVED: "Mottagen",
  RETURNED: "Kunde inte tas emot",
  STOPPED: "Kunde inte tas emot",
} as const satisfies Record<UploadState, string>;

/** The same with what happens now. */
export const uploadStateHints = {
  CHECKING: "Vi letar efter virus. Det tar oftast någon minut.",
  WAITING: "Vi har inte läst den än.",
  RECEIVED: "Vi har tagit emot filen.",
  RETURNED: "Skicka gärna en ny.",
  STOPPED:
    "Filen innehåller skadlig kod. Skicka den från en annan enhet, eller lämna den på papper.",
} as const satisfies Record<UploadState, string>;

/** The same for staff. */
export const uploadStaffTexts = {
  CHECKING: "Väntar på viruskontroll",
  WAITING: "Ny",
  RECEIVED: "Mottagen",
  RETURNED: "Återlämnad",
  STOPPED: "Stoppad: skadlig kod",
} as const satisfies Record<UploadState, string>;

export const uploadTexts = {
  noFile: "Välj minst en fil",
  tooMany: "Välj högst 10 filer åt gången",
  manyWaiting:
    "Vi har redan många filer från dig som vi inte har hunnit ta emot. Vänta tills de är mottagna, eller ring oss.",
  gone: "Filen finns inte längre. Ladda om sidan.",
  answered: "Vi har redan tagit emot filen, så den går inte att ändra. Skriv till oss i stället.",
  raced: "Någon annan hann före. Ladda om sidan.",
  askGone: "Det här behöver vi inte längre. Välj vad filerna är i listan i stället.",
  noOther: "Ni är inte två på ansökan, så det finns ingen att dela med.",
  notReady: "Filen är inte kontrollerad än. Vänta tills den går att öppna.",
  notShareable: "Filen finns inte i ärendet, eller så går den inte att visa.",
  alreadyShared: "Familjen kan redan läsa filen.",
} as const;

/** How uploads read in a timeline. */
export const uploadEvents: EventTexts = {
  "upload.sent": ({ files }) =>
    files === 1 ? "Familjen skickade en fil" : `Familjen skickade ${files} filer`,
  "upload.removed": "Familjen tog bort en fil",
  "upload.shared-in-family": ({ isShared }) =>
    isShared ? "En vuxen lät den andra se en fil" : "En vuxen slutade dela en fil med den andra",
  "upload.received": "En fil från familjen togs emot",
  "upload.returned": "En fil från familjen kunde inte tas emot",
  "upload.asked-for": "Familjen ombads skicka en handling",
  "upload.ask-withdrawn": "En handling behövdes inte längre",
  "document.shared": "Familjen fick läsa en handling",
  "document.share-ended": "Familjen kan inte läsa en handling längre",
};
