import type { EventTexts } from "@/lib/access/timeline/schema";
import type { AppointmentKind } from "@/lib/platform/generated/enums";

export const appointmentKindTexts = {
  VISIT: "Hembesök",
  INTERVIEW: "Intervju",
} as const satisfies Record<AppointmentKind, string>;

export const appointmentTexts = {
  gone: "Tiden finns inte längre. Ladda om sidan.",
  cancelled: "Tiden är avbokad.",
  passed: "Tiden har redan varit.",
  stale: "Tiden har ändrats sedan du öppnade sidan. Ladda om och se den nya tiden.",
  mustLieAhead: "Välj en tid som inte har varit",
  tooShort: "Skriv en sluttid som är senare än starttiden",
  open: "Det finns redan ett förslag på en annan tid. Vänta på vårt svar, eller skriv ett meddelande.",
  notProposed: "Förslaget kom inte fram. Ladda om sidan och försök igen.",
  answered: "Förslaget är redan besvarat eller taget tillbaka. Ladda om sidan.",
  outside: "Välj en tid inom det som familjen föreslog",
  ended: "Utredningen är avslutad, så tiden behövs inte längre.",
  noFamily: "Familjen har ingen egen sida, så tiden syns bara för er.",
  booked: "Tiden är bokad.",
  bookedAndTold: "Tiden är bokad. Familjen får ett mejl om att det finns något att läsa.",
} as const;

/** How booked times read in a timeline. */
export const appointmentEvents: EventTexts = {
  "appointment.booked": ({ kind }) => `${kindOf(kind)} bokades`,
  "appointment.moved": ({ kind }) => `${kindOf(kind)} fick en ny tid`,
  "appointment.cancelled": ({ kind }) => `${kindOf(kind)} avbokades`,
  "appointment.time-proposed": "Familjen föreslog en annan tid",
  "appointment.time-withdrawn": "Familjen tog tillbaka sitt förslag på tid",
  "appointment.time-accepted": "Familjens förslag på tid godtogs",
  "appointment.time-declined": "Familjens förslag på tid passade inte",
};

function kindOf(kind: unknown): string {
  return appointmentKindTexts[kind as AppointmentKind] ?? "En tid";
}
