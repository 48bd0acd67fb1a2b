import type { Metadata } from "next";
import type { Day } from "@/lib/platform/dates";
import type { PathLocale } from "@/lib/platform/paths";
import { pageTitle, unit } from "@/lib/site/texts";

export type PublicPage = {
  title: string;
  /** The title as the page's heading, where a long word needs to be told where it may break. */
  heading?: string;
  /** In menus and breadcrumbs, where the title is too long. */
  label: string;
  description: string;
  /** The day when a person last read the page through against its sources. */
  reviewedOn: Day;
  /** The other languages that the page is written in, and when each was last read through. */
  alsoIn?: Partial<Record<Exclude<PathLocale, "sv">, Day>>;
};

/** Every public page that a visitor may begin with, by address. */
export const publicPages = {
  "/": {
    title: "Öppna ditt hem för ett barn",
    label: "Start",
    description:
      "Bli jourhem, familjehem eller kontaktfamilj i Ekdala kommun. Läs vad uppdraget innebär, vad du får och hur det går till.",
    reviewedOn: "2026-11-22",
  },
  "/bli-jourhem": {
    title: "Bli jourhem",
    label: "Jourhem",
    description:
      "Ett jourhem tar emot barn med kort varsel och för en kortare tid. Så är uppdraget, det här behöver ni ha och det här får ni.",
    reviewedOn: "2026-11-22",
  },
  "/bli-familjehem": {
    title: "Bli familjehem",
    label: "Familjehem",
    description:
      "I ett familjehem bor ett barn länge, ibland hela uppväxten. Läs om uppdraget, om barnets föräldrar och om vad vi ber er om.",
    reviewedOn: "2026-11-22",
  },
  "/kontaktfamilj-och-avlastning": {
    title: "Kontaktfamilj och avlastning",
    label: "Kontaktfamilj",
    description:
      "Ha ett barn hos er någon helg i månaden, eller avlasta ett familjehem. Läs om de mindre uppdragen.",
    reviewedOn: "2026-11-22",
  },
  "/jamfor-uppdragen": {
    title: "Jämför uppdragen",
    label: "Jämför uppdragen",
    description:
      "Jourhem, familjehem, kontaktfamilj, avlastning, förälder och barn, transit: vilka barnen är, hur länge de stannar och vad som behövs.",
    reviewedOn: "2026-11-22",
  },
  "/sjalvtest": {
    title: "Självtest: vilket uppdrag passar er?",
    label: "Gör självtestet",
    description:
      "Tolv frågor att tänka igenom hemma. Ni får veta om jourhem, familjehem eller kontaktfamilj kan passa. Inget sparas och inget skickas.",
    reviewedOn: "2026-11-22",
  },
  "/sa-gar-det-till": {
    title: "Så går det till",
    label: "Så går det till",
    description:
      "Från intresseanmälan till färdigt hem: samtal, register, hembesök, intervjuer och beslut – med ungefärliga tider.",
    reviewedOn: "2026-11-22",
  },
  "/informationstraffar": {
    title: "Informationsträffar",
    heading: "Informations\u00adträffar",
    label: "Informationsträffar",
    description:
      "Kom på en informationsträff om jourhem och familjehem. Se när nästa träff är, på vilket språk, och anmäl dig.",
    reviewedOn: "2026-11-22",
  },
  "/ersattning": {
    title: "Ersättning",
    label: "Ersättning",
    description:
      "Arvode och omkostnadsersättning förklarade, med belopp, år och källa. Här står också vad vi ännu inte kan bekräfta.",
    reviewedOn: "2026-11-22",
  },
  "/stod-och-utbildning": {
    title: "Stöd och utbildning",
    label: "Stöd",
    description:
      "Egen familjehemssekreterare, handledning, utbildning, mentorshem och någon att ringa på natten.",
    reviewedOn: "2026-11-22",
  },
  "/barnen": {
    title: "Barnen",
    label: "Barnen",
    description:
      "Vilka är barnen som behöver ett hem för en tid, varför kan de inte bo hemma och vad behöver de av dig?",
    reviewedOn: "2026-11-22",
  },
  "/for-barn": {
    title: "Till dig som är barn",
    label: "Till dig som är barn",
    description:
      "Ska du bo i ett jourhem eller ett familjehem? Här får du veta vad som händer och vem du kan prata med.",
    reviewedOn: "2026-11-22",
  },
  "/for-barn/kort": {
    title: "Ett kort att spara",
    label: "Kort",
    description:
      "Ett kort för barn att skriva ut: vem du får ringa och vad du har rätt till när du bor i ett annat hem.",
    reviewedOn: "2026-11-22",
  },
  "/intresseanmalan": {
    title: "Intresseanmälan",
    label: "Intresseanmälan",
    description:
      "Är ni nyfikna på att bli jourhem, familjehem eller kontaktfamilj? Skicka en intresseanmälan. Det tar fem minuter.",
    reviewedOn: "2026-11-22",
  },
  "/vanliga-fragor": {
    title: "Vanliga frågor",
    label: "Frågor och svar",
    description:
      "Måste man ha egna barn? Får man bo i lägenhet? Vad händer om det inte fungerar? Här är svaren.",
    reviewedOn: "2026-11-22",
  },
  "/nyheter": {
    title: "Nyheter",
    label: "Nyheter",
    description: "Vad som händer hos oss, och vilka hem vi behöver just nu.",
    reviewedOn: "2026-11-22",
  },
  "/bli-uppringd": {
    title: "Bli uppringd",
    label: "Bli uppringd",
    description:
      "Lämna namn och telefonnummer, så ringer vi upp och svarar på frågor om att bli jourhem eller familjehem.",
    reviewedOn: "2026-11-22",
  },
  "/kontakt": {
    title: "Kontakt",
    label: "Kontakt",
    description: "Ring, mejla eller besök oss. Här står också vart du ringer när det är bråttom.",
    reviewedOn: "2026-11-22",
  },
  "/for-socialtjansten": {
    title: "För socialtjänsten",
    label: "För socialtjänsten",
    description:
      "För dig som är socialsekreterare och söker ett jourhem eller familjehem till ett barn.",
    reviewedOn: "2026-11-22",
  },
  "/om/tillganglighet": {
    title: "Tillgänglighetsredogörelse",
    heading: "Tillgänglighets\u00adredogörelse",
    label: "Tillgänglighet",
    description:
      "Hur tillgänglig webbplatsen är, vilka brister vi känner till och hur du säger till.",
    reviewedOn: "2026-11-22",
  },
  "/om/personuppgifter": {
    title: "Så hanterar vi personuppgifter",
    label: "Personuppgifter",
    description:
      "Vilka uppgifter vi sparar om dig, varför, hur länge och vilka rättigheter du har.",
    reviewedOn: "2026-11-22",
  },
  "/om/kakor": {
    title: "Kakor",
    label: "Kakor",
    description: "De få kakor som webbplatsen behöver för att fungera, en för en.",
    reviewedOn: "2026-11-22",
  },
} as const satisfies Record<`/${string}`, PublicPage>;

export type PublicPath = keyof typeof publicPages;

/** What stands beside a link to us where it is shared: our own houses by the lake. */
export const sharePicture = {
  url: "/images/hemvist.png",
  width: 1200,
  height: 630,
  alt: "Hemvist. Jourhem och familjehem i Ekdala kommun. Tecknade hus vid en sjö. En vuxen och ett barn går mot ett rött hus där någon väntar i dörren.",
} as const;

/** What a public page says of itself to browsers, search engines and those who share a link. */
export function pageMetadata(path: PublicPath): Metadata {
  return metadataOf({ path, ...publicPages[path] });
}

type Told = { path: string; title: string; description: string };

/** The same for a page that is no part of the list, such as a piece of news. */
export function metadataOf({ path, title, description }: Told): Metadata {
  return {
    title: { absolute: pageTitle(title) },
    description,
    alternates: { canonical: path },
    openGraph: {
      type: "website",
      locale: "sv_SE",
      siteName: `${unit.product} – ${unit.municipality}`,
      title,
      description,
      url: path,
      images: [sharePicture],
    },
  };
}
