import { z } from "zod";
import { id, requiredMultiLine, requiredText, version } from "@/lib/platform/fields";

export const MOST_TITLE = 120;
export const MOST_LEAD = 400;
export const MOST_BODY = 30_000;
/** What comes after the folder of the page's address. */
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const SLUG_TEXT =
  "Skriv adressen med små bokstäver a–z, siffror och bindestreck, till exempel fler-hem-till-hosten";
const MOST_SLUG = 80;

const slug = requiredText({ message: SLUG_TEXT, max: MOST_SLUG }).refine(
  (text) => SLUG.test(text),
  { error: SLUG_TEXT },
);

/** One form with two buttons: saving keeps a draft, publishing shows it to everybody. */
export const writeContentSchema = z.object({
  deed: z.enum(["save", "publish"], "Välj om texten ska sparas eller publiceras"),
  pageId: id(),
  versionId: id(),
  version: version(),
  slug,
  title: requiredText({ message: "Skriv en rubrik", max: MOST_TITLE }),
  lead: requiredText({
    message: "Skriv en ingress: det viktigaste i en eller två meningar",
    max: MOST_LEAD,
  }),
  body: requiredMultiLine({ message: "Skriv texten", max: MOST_BODY }),
});
export type WriteContentInput = z.output<typeof writeContentSchema>;

export const contentDeedSchema = z.object({ versionId: id(), version: version() });
export type ContentDeedInput = z.output<typeof contentDeedSchema>;
