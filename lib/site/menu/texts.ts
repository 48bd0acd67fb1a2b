import type { PublicPath } from "@/lib/site/pages/texts";

/** The one thing that the public pages ask of a visitor. */
export const callToAction = { href: "/intresseanmalan", label: "Skicka intresseanmälan" } as const;

export const signIn = { href: "/logga-in", label: "Logga in" } as const;

/** The menu at the head of the public pages, by the Swedish addresses. */
export const mainMenu: readonly PublicPath[] = [
  "/bli-jourhem",
  "/bli-familjehem",
  "/kontaktfamilj-och-avlastning",
  "/sa-gar-det-till",
  "/ersattning",
  "/stod-och-utbildning",
  "/barnen",
  "/vanliga-fragor",
  "/kontakt",
];

/** What the foot leads to besides the call to action. */
export const footerPages: readonly PublicPath[] = [
  "/jamfor-uppdragen",
  "/sjalvtest",
  "/informationstraffar",
  "/kalender",
  "/bli-uppringd",
  "/nyheter",
  "/kontakt",
  "/vanliga-fragor",
  "/for-barn",
  "/for-socialtjansten",
];

/** The pages about the site itself. */
export const aboutPages: readonly PublicPath[] = [
  "/om/tillganglighet",
  "/om/personuppgifter",
  "/om/kakor",
];

/** What the page of an unknown address offers instead: named here, so that it asks the database nothing. */
export const foundPages = [
  { href: "/", label: "Startsidan" },
  { href: "/bli-jourhem", label: "Bli jourhem" },
  { href: "/bli-familjehem", label: "Bli familjehem" },
  { href: "/vanliga-fragor", label: "Frågor och svar" },
  { href: "/kontakt", label: "Kontakt" },
] as const;
