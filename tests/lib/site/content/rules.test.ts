import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { faultsOf } from "@/lib/site/content/rules";
import { mentorHome, needTeens, startedOn } from "@/prisma/seed/words/news";

const own = new Set(["/kontakt", "/bli-jourhem", "/intresseanmalan", "/stod-och-utbildning"]);

describe("what stops a text from being published", () => {
  test.each([
    ["Bara text.", []],
    ["## Rubrik\n\n### Under\n\nText", []],
    ["kl. 8:30 och 1:a våningen, se 12:e §", []],
    ["[Ring oss](tel:+46313900610) eller [mejla](mailto:a@b.example)", []],
    ["[Riksdagen](https://riksdagen.example/lag)", []],
    ["[Läs om oss](/kontakt#telefon)", []],
    ["# Rubrik", ["Rubriken ”Rubrik” ska börja med ## i stället för #."]],
    ["## Ett\n\n#### Tre", ["Rubriken ”Tre” hoppar över en nivå."]],
    ["### Först", ["Rubriken ”Först” hoppar över en nivå."]],
    ["##\n\nText", ["En rubrik saknar text."]],
    ["<b>fet</b>", ["HTML visas inte på sidan. Ta bort det som står inom < och >."]],
    ["![Ett hus](/hus.png)", ["Bilder visas inte i nyheter. Ta bort bilden."]],
    ["[här](/kontakt)", ["Skriv vart länken ”här” leder."]],
    ["[Läs mer …](/kontakt)", ["Skriv vart länken ”Läs mer …” leder."]],
    ["[](/kontakt)", ["En länk saknar text."]],
    ["[Sidan](/finns-inte)", ["Länken till ”/finns-inte” leder ingenstans. Kontrollera adressen."]],
    [
      "[Ont](javascript:alert(1))",
      ["Länken till ”javascript:alert(1)” leder ingenstans. Kontrollera adressen."],
    ],
    [
      "[Utan lås](http://a.example)",
      ["Länken till ”http://a.example” leder ingenstans. Kontrollera adressen."],
    ],
    [":::tips[Hej]\nText\n:::", ["Det finns ingen ruta som heter ”tips”."]],
    ["## Frågor\n\n:::fraga[Hur?]\nSå.\n:::", []],
    [":::fraga[Hur?]\nSå.\n:::", ["Skriv en rubrik med ## ovanför frågorna."]],
    ["## Frågor\n\n:::fraga\nSå.\n:::", ["En fråga saknar rubrik inom [ ]."]],
    ["::knapp[Anmäl]{till=/intresseanmalan}", []],
    ["::knapp[Anmäl]", ["Länken till ”” leder ingenstans. Kontrollera adressen."]],
    ["::knapp{till=/kontakt}", ["En knapp saknar text."]],
    [":::fakta[Ett]\n[här](/kontakt)\n:::", ["Skriv vart länken ”här” leder."]],
  ])("%j", (body, faults) => {
    expect(faultsOf(body, own)).toEqual(faults);
  });

  test("nothing in what the demo story publishes", () => {
    for (const { body } of [needTeens, mentorHome, startedOn])
      expect(faultsOf(body, own)).toEqual([]);
  });

  test("it judges whatever is typed without breaking", () => {
    const marks = fc.constantFrom(
      "#",
      "## ",
      ":::",
      "[",
      "](",
      ")",
      "<",
      "::",
      "\n",
      "|",
      "a",
      "![",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(marks, fc.string()), { maxLength: 40 }), (parts) => {
        const faults = faultsOf(parts.join(""), own);
        expect(new Set(faults).size).toBe(faults.length);
      }),
    );
  });
});
