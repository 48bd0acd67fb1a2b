import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addressesIn, faultsOf, imagesIn } from "@/lib/site/content/rules";
import { mentorHome, needTeens, startedOn } from "@/prisma/seed/words/news";

const image = "01936f6e-0000-7000-8000-000000000001";
const around = {
  addresses: new Set(["/kontakt", "/bli-jourhem", "/intresseanmalan", "/stod-och-utbildning"]),
  images: new Set([image]),
  tools: [] as string[],
};

describe("the parts built into a page", () => {
  const missing = "Sidans del ”anmal” saknas. Skriv raden ::verktyg{namn=anmal} där den ska stå.";

  test.each([
    ["placed", "Text\n\n::verktyg{namn=anmal}\n\nText", []],
    ["left out", "Text", [missing]],
    ["only spoken of", "Här fanns `::verktyg{namn=anmal}` förut.", [missing]],
    [
      "placed beside another",
      "::verktyg{namn=anmal}\n\n::verktyg{namn=kakor}",
      ["Sidan har inget verktyg som heter ”kakor”."],
    ],
  ])("when %s", (_how, text, faults) => {
    expect(faultsOf(text, { ...around, tools: ["anmal"] })).toEqual(faults);
  });
});

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
    [
      "![Ett hus](/hus.png)",
      ["Lägg till bilden på sidan Bilder och klistra in raden som börjar med ::bild."],
    ],
    [`::bild[Ett hus]{fil=${image}}`, []],
    [`::bild{fil=${image} dekor}`, []],
    [
      `::bild{fil=${image}}`,
      ["En bild saknar beskrivning inom [ ]. Är den bara dekoration skriver du dekor inom { }."],
    ],
    ["::bild[Ett hus]", ["En bild saknar fil inom { }."]],
    [
      "::bild[Ett hus]{fil=01936f6e-0000-7000-8000-000000000009}",
      ["En bild finns inte bland bilderna. Kopiera raden från sidan Bilder."],
    ],
    [
      "- ::bild[Ett hus]{fil=hus.jpg}",
      ["En bild finns inte bland bilderna. Kopiera raden från sidan Bilder."],
    ],
    [
      "> ::bild[Ett hus]{fil=01936f6e-0000-7000-8000-000000000009}",
      ["En bild finns inte bland bilderna. Kopiera raden från sidan Bilder."],
    ],
    ["::illustration{namn=jetty}", []],
    ["::illustration{namn=katt}", ["Det finns ingen illustration som heter ”katt”."]],
    ["::verktyg{namn=kakor}", ["Sidan har inget verktyg som heter ”kakor”."]],
    ["## Så\n\n:::steg[Först]{tid=Snart}\nText\n:::", []],
    [":::steg[Först]\nText\n:::", ["Skriv en rubrik med ## ovanför stegen och listorna."]],
    ["## Så\n\n:::ja\n- Ett rum\n:::", ["En lista med bockar saknar rubrik inom [ ]."]],
    [':::kort[Bris]{telefon="116 111"}\nText\n:::', []],
    [":::kort[Bris]{telefon=bris}\nText\n:::", ["”bris” är inget telefonnummer."]],
    ['::lasmer{sidor="/kontakt /bli-jourhem"}', []],
    [
      "::lasmer{sidor=/finns-inte}",
      ["Länken till ”/finns-inte” leder ingenstans. Kontrollera adressen."],
    ],
    ["[here](/kontakt)", ["Skriv vart länken ”here” leder."]],
    ["Ring :telefon, eller :larm.", []],
    ["::::bredvid\n::kontakt\n\n:::kort[Hej]\nText\n:::\n::::", []],
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
    ["[Kontakta oss][k]\n\n[k]: /kontakt", []],
    ["[här][k]\n\n[k]: /kontakt", ["Skriv vart länken ”här” leder."]],
    ["[här][]\n\n[här]: /kontakt", ["Skriv vart länken ”här” leder."]],
    [
      "[Sidan][x]\n\n[x]: /finns-inte",
      ["Länken till ”/finns-inte” leder ingenstans. Kontrollera adressen."],
    ],
    [
      "[Utan lås][x]\n\n[x]: http://a.example",
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
    expect(faultsOf(body, around)).toEqual(faults);
  });

  test("nothing in what the demo story publishes", () => {
    for (const { body } of [needTeens, mentorHome, startedOn])
      expect(faultsOf(body, around)).toEqual([]);
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
        const faults = faultsOf(parts.join(""), around);
        expect(new Set(faults).size).toBe(faults.length);
      }),
    );
  });
});

describe("the addresses that a text leads to", () => {
  test.each([
    ["[Kontakt](/kontakt)", ["/kontakt"]],
    ["[Kontakt](/kontakt#telefon) och [mejl](mailto:a@b.example)", ["/kontakt"]],
    [':::ruta[Jourhem]{till=/en/bli-jourhem mer="Mer"}\nText\n:::', ["/en/bli-jourhem"]],
    ["::knapp[Anmäl]{till=/intresseanmalan}", ["/intresseanmalan"]],
    ["Adressen är /kontakt, men ingen länk.", []],
    ["[Riksdagen](https://riksdagen.example/kontakt)", []],
    ["[Ring oss][k]\n\n[k]: /kontakt", ["/kontakt"]],
  ])("%s", (text, addresses) => {
    expect(addressesIn(text)).toEqual(addresses);
  });
});

describe("the images of a text", () => {
  const other = "01936f6e-0000-7000-8000-000000000002";

  test("are found once each, and only where they are blocks", () => {
    const body = `::bild[Ett]{fil=${image}}\n\n::bild[Två]{fil="${other}" text="Ja"}\n\n::bild[Ett]{fil=${image}}`;
    expect(imagesIn(body)).toEqual([image, other]);
    expect(imagesIn(`se fil=${image}`)).toEqual([]);
    expect(imagesIn(`\`::bild[Ett]{fil=${image}}\``)).toEqual([]);
    expect(imagesIn("::bild[Ett]{fil=hus.jpg}")).toEqual([]);
  });

  test.each(["   ", "- ", "> ", "1. "])(
    "are found after %j too, where they are shown",
    (before) => {
      expect(imagesIn(`Text\n\n${before}::bild[Ett]{fil=${image}}`)).toEqual([image]);
    },
  );

  test("are found within a box", () => {
    expect(imagesIn(`:::fakta[Hej]\n::bild[Ett]{fil=${image}}\n:::`)).toEqual([image]);
  });
});
