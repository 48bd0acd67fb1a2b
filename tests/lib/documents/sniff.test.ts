import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileKinds, MOST_FILE_BYTES } from "@/lib/documents/file-kinds";
import { sniffFile } from "@/lib/documents/sniff";
import { docx, pdf, picture } from "@/tests/support/sample-files";
import { zipOf } from "@/tests/support/zip";

const DOCX = fileKinds.DOCX.mediaType;
const SVG = `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>`;

/** The kind that a file is taken for, or why it is not taken. */
async function outcome(name: string, declaredType: string, bytes: Uint8Array): Promise<string> {
  const sniffed = await sniffFile({ name, declaredType, bytes });
  return sniffed.ok ? sniffed.kind : sniffed.fault;
}

describe("honest files", () => {
  it("are taken when name, declared type and content say the same", async () => {
    const jpeg = await picture("jpeg");
    expect(await outcome("intyg.pdf", "application/pdf", pdf())).toBe("PDF");
    expect(await outcome("foto.JPG", "image/jpeg", jpeg)).toBe("JPEG");
    expect(await outcome("foto.jpeg", "IMAGE/JPEG; charset=x", jpeg)).toBe("JPEG");
    expect(await outcome("skiss.png", "image/png", await picture("png"))).toBe("PNG");
    expect(await outcome("brev.docx", DOCX, docx())).toBe("DOCX");
  });

  it("are taken when the browser knows no type", async () => {
    expect(await outcome("brev.docx", "", docx())).toBe("DOCX");
    expect(await outcome("brev.docx", "application/octet-stream", docx())).toBe("DOCX");
  });

  it("are taken up to the limit and no further, whole or as a view of a larger buffer", async () => {
    const small = pdf();
    const padded = Buffer.concat([small, Buffer.alloc(MOST_FILE_BYTES - small.length, "\n")]);
    expect(await outcome("a.pdf", "application/pdf", padded)).toBe("PDF");
    const over = Buffer.concat([padded, Buffer.from("\n")]);
    expect(await outcome("a.pdf", "application/pdf", over)).toBe("TOO_LARGE");
    expect(await outcome("a.pdf", "", new Uint8Array(padded).subarray(0, small.length))).toBe(
      "PDF",
    );
  });
});

describe("hostile files", () => {
  const text = (content: string) => Buffer.from(content);
  const table: [string, string, Uint8Array, string][] = [
    ["tom.pdf", "application/pdf", text(""), "EMPTY"],
    ["bild.svg", "image/svg+xml", text(SVG), "KIND_NOT_TAKEN"],
    ["bild.png", "image/png", text(SVG), "KIND_MISMATCH"],
    ["sida.png", "image/png", text("<!doctype html><script>1</script>"), "KIND_MISMATCH"],
    ["sida.html", "text/html", text("<script>1</script>"), "KIND_NOT_TAKEN"],
    ["program.exe", "application/pdf", pdf(), "KIND_NOT_TAKEN"],
    ["intyg.pdf.exe", "application/pdf", pdf(), "KIND_NOT_TAKEN"],
    ["intyg.pdf", "image/png", pdf(), "KIND_MISMATCH"],
    ["intyg.png", "application/pdf", pdf(), "KIND_MISMATCH"],
    ["intyg.png", "image/png", pdf(), "KIND_MISMATCH"],
    ["intyg", "application/pdf", pdf(), "KIND_NOT_TAKEN"],
    [".pdf", "application/pdf", text("MZ\u0090\u0000"), "KIND_MISMATCH"],
    ["makro.docm", "", docx(), "KIND_NOT_TAKEN"],
    ["gammal.doc", "application/msword", text("\u00d0\u00cf"), "KIND_NOT_TAKEN"],
    ["arkiv.docx", DOCX, zipOf([{ name: "a.txt", content: "hej" }]), "KIND_MISMATCH"],
    ["brev.docx", DOCX, Buffer.from("d0cf11e0a1b11ae1000000000000", "hex"), "LOCKED_OR_OLD"],
    ["blad.docx", DOCX, text("PK\u0003\u0004"), "KIND_MISMATCH"],
    ["foto.heic", "image/heic", text("\0\0\0\u0018ftypheic"), "PHONE_FORMAT"],
    ["foto.jpg", "image/jpeg", text("\0\0\0\u0018ftypheic\0\0\0\0mif1heic"), "PHONE_FORMAT"],
    ["a.pdf", "application/pdf", Buffer.concat([pdf(), docx()]), "KIND_MISMATCH"],
    ["a.docx", DOCX, Buffer.concat([pdf(), docx()]), "KIND_MISMATCH"],
    ["a.docx", DOCX, Buffer.concat([docx(), pdf()]), "DAMAGED"],
    ["a.pdf", "application/pdf", Buffer.concat([text("GIF89a"), pdf()]), "KIND_MISMATCH"],
  ];

  it.each(table)("%s declared %s is not taken", async (...[name, declaredType, bytes, fault]) => {
    expect(await outcome(name, declaredType, bytes)).toBe(fault);
  });

  it("do not bring the detector down when cut off anywhere", async () => {
    const files = {
      pdf: pdf(),
      docx: docx(),
      png: await picture("png"),
      jpg: await picture("jpeg"),
    };
    for (const [extension, whole] of Object.entries(files)) {
      for (let length = 1; length < whole.length; length += 7) {
        const cut = await outcome(`a.${extension}`, "", whole.subarray(0, length));
        expect(typeof cut).toBe("string");
      }
    }
  });

  it("are judged, whatever they hold", async () => {
    const extension = fc.constantFrom("pdf", "docx", "png", "jpg");
    const start = fc.constantFrom("%PDF-1.7", "PK\u0003\u0004", "\u0089PNG\r\n\u001a\n", "");
    await fc.assert(
      fc.asyncProperty(extension, start, fc.uint8Array(), async (name, head, tail) => {
        const bytes = Buffer.concat([Buffer.from(head, "latin1"), tail]);
        expect((await sniffFile({ name: `a.${name}`, declaredType: "", bytes })).ok).toBe(false);
      }),
    );
  });
});
