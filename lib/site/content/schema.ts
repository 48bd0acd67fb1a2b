import { z } from "zod";
import {
  checkbox,
  id,
  optionalChoice,
  optionalId,
  optionalText,
  requiredMultiLine,
  requiredText,
  version,
} from "@/lib/platform/fields";
import { pictureLabels } from "./blocks/texts";

export const MOST_LEAD = 400;
export const MOST_BODY = 30_000;
export const MOST_LABEL = 60;
export const MOST_DESCRIPTION = 200;
const MOST_TITLE = 120;
/** What comes after the folder of a piece of news. */
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const SLUG_TEXT =
  "Skriv adressen med små bokstäver a–z, siffror och bindestreck, till exempel fler-hem-till-hosten";
const MOST_SLUG = 80;

/** One form with two buttons: saving keeps a draft, publishing shows it to everybody. */
export const writeContentSchema = z
  .object({
    deed: z.enum(["save", "publish"], "Välj om texten ska sparas eller publiceras").optional(),
    pageId: id(),
    versionId: id(),
    version: version(),
    /** The language, and the address in Swedish, of a page that is written for the first time in it. */
    language: optionalText({ max: 12 }),
    basePath: optionalText({ max: 120 }),
    /** The Swedish text that it was translated from. */
    sourceId: optionalId(),
    slug: optionalText({ max: MOST_SLUG }),
    title: requiredText({ message: "Skriv en rubrik", max: MOST_TITLE }),
    label: optionalText({ max: MOST_LABEL }),
    description: optionalText({ max: MOST_DESCRIPTION }),
    eyebrow: optionalText({ max: MOST_LABEL }),
    picture: optionalChoice(pictureLabels),
    asksToApply: checkbox(),
    lead: requiredText({
      message: "Skriv en ingress: det viktigaste i en eller två meningar",
      max: MOST_LEAD,
    }),
    body: requiredMultiLine({ message: "Skriv texten", max: MOST_BODY }),
  })
  .superRefine(({ basePath, slug }, context) => {
    if (basePath === null && (slug === null || !SLUG.test(slug))) {
      context.addIssue({ code: "custom", path: ["slug"], message: SLUG_TEXT });
    }
  });
export type WriteContentInput = z.output<typeof writeContentSchema>;

export const contentDeedSchema = z.object({ versionId: id(), version: version() });
export type ContentDeedInput = z.output<typeof contentDeedSchema>;
