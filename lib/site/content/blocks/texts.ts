import { dataProtectionOfficer, outOfHoursDuty, switchboard, unit } from "@/lib/site/texts";

/** Blocks that an editor may use beyond plain Markdown, by the name after the colons. */
export const blockNames = [
  ...["fakta", "viktigt", "akut", "fraga", "steg", "ja", "nej", "ruta"],
  ...["kort", "kontakt", "knapp", "lasmer", "illustration", "bild", "bredvid", "verktyg"],
] as const;

/** Blocks of which several in a row are drawn as one list. */
export const runNames: readonly string[] = ["fraga", "steg", "ja", "nej", "ruta"];

/** Blocks that stand with a heading of their own below the nearest one above. */
export const headedNames: readonly string[] = ["fraga", "steg", "ja", "nej"];

/** Our drawings, which carry no meaning of their own, as the editor chooses among them. */
export const pictureLabels = {
  "night-window": "Fönster i natten",
  jetty: "Två barn på en brygga",
  "kitchen-table": "Köksbordet",
  bear: "Nallen",
  morning: "Morgon vid frukosten",
  afternoon: "Eftermiddag, hem från skolan",
  evening: "Kväll med bok",
  "night-call": "Telefonen i natten",
} as const;
export type IllustrationName = keyof typeof pictureLabels;

type Fact = { shown: string; href: string; hours?: "hours" | "dutyHours" };

const call = ({ shown, dialled }: { shown: string; dialled: string }) => ({
  shown,
  href: `tel:${dialled}`,
});
const mail = (address: string) => ({ shown: address, href: `mailto:${address}` });

/** What texts name instead of writing it, so that it is right everywhere at once. */
export const facts: Readonly<Record<string, Fact>> = {
  telefon: { ...call(unit.phone), hours: "hours" },
  socialjouren: { ...call(outOfHoursDuty.phone), hours: "dutyHours" },
  kontaktcenter: call(switchboard.phone),
  larm: { shown: "112", href: "tel:112" },
  epost: mail(unit.email),
  dataskyddsombud: mail(dataProtectionOfficer.email),
};

/** The fact that is words, and so another in each language. */
export const HOURS_FACT = "timmar";

/** Parts that are built into the product and stand where the text says so, by the page's address. */
export const toolsOfPages: Readonly<Record<string, readonly string[]>> = {
  "/ersattning": ["exempel", "belopp"],
  "/om/kakor": ["kakor"],
  "/om/tillganglighet": ["anmal", "brister", "testat"],
  "/kontakt": ["kontaktkort", "skriv", "vilka"],
  "/jamfor-uppdragen": ["uppdragen"],
};
