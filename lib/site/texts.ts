import { atClock, clockSpan } from "@/lib/platform/time-words";

/** Who stands behind the site. Every number lies in a range that is kept free for fiction. */
export const unit = {
  name: "Familjehemsenheten i Ekdala kommun",
  shortName: "Familjehemsenheten",
  municipality: "Ekdala kommun",
  board: "Socialnämnden i Ekdala kommun",
  product: "Hemvist",
  phone: { shown: "031-390 06 10", dialled: "+46313900610" },
  hours: `Måndag–torsdag ${clockSpan("8.30", "16.30")}, fredag ${clockSpan("8.30", "15.00")}, lunchstängt ${clockSpan("12.00", "13.00")}`,
  /** The same, a line each, where there is little room. */
  hourLines: [
    `Måndag–torsdag ${clockSpan("8.30", "16.30")}`,
    `Fredag ${clockSpan("8.30", "15.00")}`,
    `Lunchstängt ${clockSpan("12.00", "13.00")}`,
  ],
  /** When somebody who has asked for it is called: within the opening hours, not at lunch. */
  callHours: { morning: clockSpan("8.30", "12.00"), afternoon: `från ${atClock("13.00")}` },
  email: "familjehem@ekdala.example",
  visit: "Lindgården, Kvarnbacken 2, Ekdala",
  post: "Ekdala kommun, Familjehemsenheten, 000 12 Ekdala",
} as const;

export const outOfHoursDuty = {
  name: "Socialjouren",
  phone: { shown: "031-390 06 30", dialled: "+46313900630" },
  hours: `Vardagar ${clockSpan("16.30", "8.30")} och dygnet runt på helger`,
} as const;

export const switchboard = {
  name: "Ekdala kommun, kontaktcenter",
  phone: { shown: "031-390 06 00", dialled: "+46313900600" },
} as const;

export const dataProtectionOfficer = {
  email: "dataskyddsombud@ekdala.example",
} as const;

/** Municipalities that share the unit, the host first. */
export const clientMunicipalities = [
  "Ekdala",
  "Björkvik",
  "Granlunda",
  "Lövestad",
  "Sjöholma",
  "Tallberga",
  "Åsby",
  "Ängsvik",
] as const;

/** Before a form that tells who and where somebody is. */
export const protectedTexts = {
  title: "Har du skyddade personuppgifter?",
  text: "Skriv inte här. Ring oss, så hjälper vi dig på ett säkert sätt.",
} as const;

export const formTexts = {
  unreachable: `Det gick inte att skicka. Texten ligger kvar här på sidan. Kontrollera din uppkoppling och försök igen. Du kan också ringa oss på ${unit.phone.shown}.`,
  notSaved: "Inte sparad – ingen kontakt med servern. Texten ligger kvar här. Försök igen.",
} as const;

/** The title of a page as the browser shows it: "Sida – Hemvist – Ekdala kommun". */
export function pageTitle(page: string): string {
  return `${page} – ${unit.product} – ${unit.municipality}`;
}
