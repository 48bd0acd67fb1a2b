import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodedText, xmlTags } from "@/lib/documents/xml-tags";

const all = () => true;

describe("xmlTags", () => {
  it("gives start tags without prefix, with attributes and following text", () => {
    const xml = `<?xml version="1.0"?><!-- it's <b> --><a:x k="1>2" l='"'>hej<y/></a:x><z m = "3" />`;
    const tags = xmlTags(xml, all) ?? [];
    expect(tags.map(({ name, text }) => [name, text])).toEqual([
      ["x", "hej"],
      ["y", ""],
      ["z", ""],
    ]);
    expect(tags.map((tag) => Object.fromEntries(tag.attributes))).toEqual([
      { k: "1>2", l: '"' },
      {},
      { m: "3" },
    ]);
  });

  it("gives only what is wanted", () => {
    expect(xmlTags("<a><b/></a>", (name) => name === "b")).toHaveLength(1);
  });

  it.each([
    "<a",
    "<a <b>",
    '<a k="1>',
    "<!-- no end",
    "<![CDATA[ no end",
    "<!DOCTYPE x>",
    "<!doctype x [<!ENTITY a 'b'>]>",
    "< a>",
    "<>",
    "<a b>",
    "<a b=1>",
    '<a b="1"c>',
    '<a / b="1">',
  ])("takes %j for no XML", (xml) => {
    expect(xmlTags(xml, all)).toBeNull();
  });

  it.each([
    ["tags without end", "<Relationship ".repeat(200_000)],
    ["tags with quotes left open", `<a k="${"<a k='".repeat(200_000)}`],
    ["one long name", `<${"a".repeat(2_000_000)}`],
    ["comments without end", "<!--".repeat(500_000)],
    ["an attribute without value", `<a ${"k ".repeat(1_000_000)}>`],
    ["a long attribute name", `<a ${"k".repeat(2_000_000)}>`],
    ["spaces before nothing", `<a k${" ".repeat(2_000_000)}>`],
  ])("takes no longer than the text is long: %s", (_, xml) => {
    const started = performance.now();
    expect(xmlTags(xml, all)).toBeNull();
    expect(performance.now() - started).toBeLessThan(3_000);
  });

  it("never throws", () => {
    const unit = fc.constantFrom(
      "<",
      ">",
      "/",
      '"',
      "'",
      "=",
      "a",
      ":",
      " ",
      "!",
      "-",
      "?",
      "&#x41;",
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), (xml) => {
        for (const tag of xmlTags(xml, all) ?? []) expect(tag.name).not.toMatch(/[\s<>"']/);
      }),
    );
  });
});

it("decodes numeric references", () => {
  expect(decodedText("&#69;&#x58;t &amp; &#x110000; &#;")).toBe("EXt &amp;  &#;");
});
