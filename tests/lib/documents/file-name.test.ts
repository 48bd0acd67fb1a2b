import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentDisposition, displayFileName } from "@/lib/documents/file-name";
import { anyText } from "@/tests/support/any-text";

describe("displayFileName", () => {
  it.each([
    ["Intyg från skolan.pdf", "Intyg från skolan.pdf"],
    ["C:\\Users\\Anna\\intyg.pdf", "intyg.pdf"],
    ["../../etc/passwd", "passwd"],
    ["..\\..\\boot.ini", "boot.ini"],
    ["/", "fil"],
    ["..", "fil"],
    ["", "fil"],
    ["   ", "fil"],
    [".htaccess", "htaccess"],
    [".jpg", "fil.jpg"],
    ["mapp/.PDF", "fil.PDF"],
    [" ..docx ", "fil.docx"],
    ["\u200b.heic", "fil.heic"],
    [".tar.gz", "tar.gz"],
    ["intyg.pdf\r\nSet-Cookie: a=b", "intyg.pdfSet-Cookie- a=b"],
    ["intyg\u202efdp.exe", "intygfdp.exe"],
    ["intyg\u0000.pdf", "intyg.pdf"],
    ["A\u030asa.pdf", "Åsa.pdf"],
    ['a<b>:"|?*.pdf', "a-b------.pdf"],
    ["con.pdf", "_con.pdf"],
    ["Contract.pdf", "Contract.pdf"],
    ["intyg.pdf. . .", "intyg.pdf"],
    ["  två   ord .pdf ", "två ord .pdf"],
    ["😀.png", "😀.png"],
  ])("%j becomes %j", (sent, shown) => {
    expect(displayFileName(sent)).toBe(shown);
  });

  it("shortens 300 characters to 120 and keeps the extension", () => {
    const shown = displayFileName(`${"å".repeat(300)}.docx`);
    expect([...shown]).toHaveLength(120);
    expect(shown).toMatch(/^å+\.docx$/);
    expect([...displayFileName("😀".repeat(300))]).toHaveLength(120);
    expect([...displayFileName(`a.${"b".repeat(300)}`)]).toHaveLength(120);
  });

  it("is always one safe name, and leaves a safe name as it is", () => {
    const unit = fc.oneof(
      fc.constantFrom("/", "\\", ".", " ", "\r", "\n", '"', ":", "\u202e", "a", "å", "\u030a"),
      anyText(2),
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 130 }), (parts) => {
        const shown = displayFileName(parts.join(""));
        expect(shown).not.toMatch(/[/\\<>:"|?*\p{Cc}\u202a-\u202e\u2066-\u2069]|^[.\s]|[.\s]$/u);
        expect([...shown].length).toBeGreaterThan(0);
        expect([...shown].length).toBeLessThanOrEqual(120);
        expect(displayFileName(shown)).toBe(shown);
      }),
      { numRuns: 200 },
    );
  });
});

describe("contentDisposition", () => {
  it("saves under the plain name, and under the real one where that is understood", () => {
    expect(contentDisposition("Intyg från Åsa (2).pdf")).toBe(
      `attachment; filename="Intyg fran Asa (2).pdf"; filename*=UTF-8''Intyg%20fr%C3%A5n%20%C3%85sa%20%282%29.pdf`,
    );
  });

  it("is one header of plain letters that always saves, whatever the name", () => {
    fc.assert(
      fc.property(anyText(), (name) => {
        const value = contentDisposition(name);
        const header =
          /^attachment; filename="[\x20\x21\x23-\x5b\x5d-\x7e]+"; filename\*=UTF-8''(.+)$/;
        expect(value).toMatch(header);
        expect(new Headers({ "content-disposition": value }).get("content-disposition")).toBe(
          value,
        );
        expect(decodeURIComponent(header.exec(value)?.[1] ?? "")).toBe(displayFileName(name));
      }),
      { numRuns: 1_000 },
    );
  });
});
