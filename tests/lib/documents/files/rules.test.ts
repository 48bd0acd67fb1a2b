import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileStatus, mayOpen, sizeWords, titleOf } from "@/lib/documents/files/rules";

describe("how a file stands", () => {
  it.each([
    ["QUARANTINED", false, "WAITING", false],
    ["QUARANTINED", true, "WAITING", false],
    ["REJECTED", true, "REJECTED", false],
    ["REJECTED", false, "REJECTED", false],
    ["CLEAN", true, "SCANNED", true],
    ["CLEAN", false, "NOT_SCANNED", true],
  ] as const)("%s, scanned %s", (...[state, isScanned, status, opens]) => {
    expect(fileStatus({ state, isScanned })).toBe(status);
    expect(mayOpen(status)).toBe(opens);
  });
});

describe("what a file is called", () => {
  it.each([
    ["Hyresavtal", "scan0001.pdf", "Hyresavtal"],
    [null, "Intyg från arbetsgivaren.pdf", "Intyg från arbetsgivaren"],
    [null, "v1.2 slutlig.docx", "v1.2 slutlig"],
    [null, "fil", "fil"],
    [null, ".pdf", ".pdf"],
  ] as const)("%s, %s", (title, fileName, called) => {
    expect(titleOf(title, fileName)).toBe(called);
  });
});

describe("the size in words", () => {
  it.each([
    [1, "mindre än 1 kB"],
    [999, "mindre än 1 kB"],
    [1_000, "1 kB"],
    [12_345, "12 kB"],
    [3_400_000, "3,4 MB"],
    [10_485_760, "10,5 MB"],
  ])("%i is %s", (bytes, words) => {
    expect(sizeWords(bytes)).toBe(words);
  });

  it("always tells an amount", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_485_760 }), (bytes) => {
        expect(sizeWords(bytes)).toMatch(/^(mindre än )?[1-9]\d*(,\d)? (kB|MB)$/);
      }),
    );
  });
});
