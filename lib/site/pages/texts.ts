import type { Metadata } from "next";
import type { Day } from "@/lib/platform/dates";
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
};

/** Every public page that is built into the product: a tool, or a list of what is kept elsewhere. */
export const publicPages = {
  "/sjalvtest": {
    title: "Självtest: vilket uppdrag passar er?",
    label: "Gör självtestet",
    description:
      "Tolv frågor att tänka igenom hemma. Ni får veta om jourhem, familjehem eller kontaktfamilj kan passa. Inget sparas och inget skickas.",
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
  "/nyheter": {
    title: "Nyheter",
    label: "Nyheter",
    description: "Vad som händer hos oss, och vilka hem vi behöver just nu.",
    reviewedOn: "2026-11-22",
  },
  "/kalender": {
    title: "Kalender",
    label: "Kalender",
    description:
      "Våra informationsträffar och nyheter, månad för månad. Lägg träffarna i din egen kalender.",
    reviewedOn: "2026-11-28",
  },
  "/bli-uppringd": {
    title: "Bli uppringd",
    label: "Bli uppringd",
    description:
      "Lämna namn och telefonnummer, så ringer vi upp och svarar på frågor om att bli jourhem eller familjehem.",
    reviewedOn: "2026-11-22",
  },
} as const satisfies Record<`/${string}`, PublicPage>;

/** Pages that the web editor writes and that the product's own parts lead to, in Swedish. */
export const writtenPages = [
  "/",
  "/bli-jourhem",
  "/bli-familjehem",
  "/kontaktfamilj-och-avlastning",
  "/jamfor-uppdragen",
  "/sa-gar-det-till",
  "/ersattning",
  "/stod-och-utbildning",
  "/barnen",
  "/for-barn",
  "/vanliga-fragor",
  "/kontakt",
  "/for-socialtjansten",
  "/om/tillganglighet",
  "/om/personuppgifter",
  "/om/kakor",
] as const;

export type BuiltPath = keyof typeof publicPages;
export type PublicPath = BuiltPath | (typeof writtenPages)[number];

/** What stands beside a link to us where it is shared: our own houses by the lake. */
export const sharePicture = {
  url: "/images/hemvist.png",
  width: 1200,
  height: 630,
  alt: "Hemvist. Jourhem och familjehem i Ekdala kommun. Tecknade hus vid en sjö. En vuxen och ett barn går mot ett rött hus där någon väntar i dörren.",
} as const;

/** What a public page says of itself to browsers, search engines and those who share a link. */
export function pageMetadata(path: BuiltPath): Metadata {
  return metadataOf({ path, ...publicPages[path] });
}

type Told = {
  path: string;
  title: string;
  description: string;
  /** As browsers are told it; Swedish unless told otherwise. */
  lang?: string;
  /** The same page in every language that has it, by the languages' own marks. */
  languages?: Record<string, string>;
};

/** The same for a page that is no part of the list, such as a piece of news. */
export function metadataOf({ path, title, description, lang = "sv", languages }: Told): Metadata {
  return {
    title: { absolute: pageTitle(title) },
    description,
    alternates: { canonical: path, languages },
    openGraph: {
      type: "website",
      locale: lang === "sv" ? "sv_SE" : lang.replace("-", "_"),
      siteName: `${unit.product} – ${unit.municipality}`,
      title,
      description,
      url: path,
      images: [sharePicture],
    },
  };
}
