import { expect, test } from "../support/people";
import { isTooWideInLargeText } from "../support/test";

// The pages of everybody are looked at in `public-pages`, but for those that lie within a form.
const pages = {
  everybody: [
    "/intresseanmalan/uppdrag",
    "/informationstraffar/bokning",
    "/min-ansokan/lank",
    "/kalender",
    "/ingen-sadan-sida",
  ],
  familj: [
    "/min-ansokan",
    "/min-ansokan/besok",
    "/min-ansokan/handlingar",
    "/min-ansokan/meddelanden",
    "/min-ansokan/samtycken",
    "/min-ansokan/sparat",
    "/konto",
  ],
  chef: [
    "/handlaggning",
    "/handlaggning/intresseanmalningar",
    "/handlaggning/informationstraffar/ny",
    "/handlaggning/meddelanden",
    "/handlaggning/platser",
    "/handlaggning/placeringar",
    "/admin/kampanjer",
  ],
};

for (const [who, paths] of Object.entries(pages)) {
  test(`on a phone the pages of ${who} hold text of double size`, async ({ as, openBrowser }) => {
    const page = await (who === "everybody" ? openBrowser() : as(who));
    for (const path of paths) {
      await page.goto(path);
      expect(await isTooWideInLargeText(page), path).toBe(false);
    }
  });
}
