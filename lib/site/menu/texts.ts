import { type PublicPath, publicPages } from "@/lib/site/pages/texts";

/** The one thing that the public pages ask of a visitor. */
export const callToAction = { href: "/intresseanmalan", label: "Skicka intresseanmälan" } as const;

export const signIn = { href: "/logga-in", label: "Logga in" } as const;

/** The menu at the head of the public pages. */
export const mainMenu = linesTo(
  "/bli-jourhem",
  "/bli-familjehem",
  "/kontaktfamilj-och-avlastning",
  "/sa-gar-det-till",
  "/ersattning",
  "/stod-och-utbildning",
  "/barnen",
  "/vanliga-fragor",
  "/kontakt",
);

/** The groups of links at the foot of the public pages. */
export const footerGroups = [
  {
    title: "Fler sidor",
    lines: [
      callToAction,
      ...linesTo("/jamfor-uppdragen", "/sjalvtest", "/informationstraffar", "/bli-uppringd"),
      ...linesTo("/nyheter", "/kontakt", "/vanliga-fragor", "/for-barn", "/for-socialtjansten"),
    ],
  },
  {
    title: "Om webbplatsen",
    lines: [...linesTo("/om/tillganglighet", "/om/personuppgifter", "/om/kakor"), signIn],
  },
];

function linesTo(...paths: PublicPath[]) {
  return paths.map((path) => ({ href: path, label: publicPages[path].label }));
}
