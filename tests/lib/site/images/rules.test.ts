import { expect, test } from "vitest";
import { imagesIn } from "@/lib/site/content/rules";
import { imageLine } from "@/lib/site/images/rules";

const id = "01936f6e-0000-7000-8000-000000000001";

test("the line that is copied shows the image, whatever its description holds", () => {
  for (const alt of ["Ett hus", "Ett [rött] hus", "Hus {blått}"]) {
    const line = imageLine({ id, alt });
    expect(imagesIn(`Text\n\n${line}\n`)).toEqual([id]);
  }
  expect(imageLine({ id, alt: "Ett [rött] hus" })).toBe(`::bild[Ett rött hus]{fil=${id}}`);
});
