import { describe, expect, it } from "vitest";
import { docxFault } from "@/lib/documents/docx";
import { docx, docxParts, relation, relationsXml } from "@/tests/support/sample-files";
import { zipOf } from "@/tests/support/zip";

const withRelations = (relations: string | Uint8Array, name = "word/_rels/document.xml.rels") =>
  docx({ name, content: typeof relations === "string" ? relationsXml(relations) : relations });

describe("honest documents", () => {
  it.each([
    ["a few lines", docx()],
    ["a picture", docx({ name: "word/media/image1.png", content: "x", isStored: true })],
    ["a link", withRelations(relation("hyperlink", "https://exempel.se/?a=1&amp;b=2", "External"))],
    ["a mail link", withRelations(relation("hyperlink", "mailto:namn@exempel.se", "External"))],
    ["styles", withRelations(relation("styles", "styles.xml", "Internal"))],
    ["a part by its full name", withRelations(relation("theme", "/word/theme/theme1.xml"))],
    ["an empty folder", docx({ name: "word/", content: "", isStored: true })],
    ["the word DDE", docx({ name: "word/notes.xml", content: "<w:t>DDE</w:t>" })],
  ])("with %s are taken", async (_, bytes) => {
    expect(await docxFault(bytes)).toBeNull();
  });
});

describe("documents that fetch something from outside", () => {
  const address = "https://evil.example/mall.dotm";
  it.each([
    ["template", withRelations(relation("attachedTemplate", address, "External"))],
    ["picture", withRelations(relation("image", address, "External"))],
    ["frame", withRelations(relation("frame", address, "External"))],
    ["object", withRelations(relation("oleObject", address, "External"))],
    ["share", withRelations(relation("image", "\\\\evil.example\\x.png", "External"))],
    ["file link", withRelations(relation("hyperlink", "file://evil.example/x", "External"))],
    ["script link", withRelations(relation("hyperlink", "javascript:alert(1)", "External"))],
    ["address called inside", withRelations(relation("image", address, "Internal"))],
    ["address without mode", withRelations(relation("image", "//evil.example/x.png"))],
    ["encoded mode", withRelations(relation("image", "x.png", "&#69;xtern&#x61;l"))],
    ["encoded address", withRelations(relation("image", "https&#58;//evil.example"))],
    ["mode in small letters", withRelations(relation("image", "x.png", "external"))],
    ["single quotes", withRelations("<Relationship TargetMode='External' Target='http://x'/>")],
    ["prefix", withRelations('<p:Relationship Target="http://x" TargetMode="External"/>')],
    [
      "sign in a value",
      withRelations('<Relationship Id=">" Target="http://x" TargetMode="External"/>'),
    ],
    ["package", withRelations(relation("image", address, "External"), "_rels/more.rels")],
    ["capitals", withRelations(relation("image", address, "External"), "word/_rels/A.XML.RELS")],
  ])("are refused: %s", async (_, bytes) => {
    expect(await docxFault(bytes)).toBe("EXTERNAL_CONTENT");
  });
});

describe("documents with programs", () => {
  it.each([
    ["macros", docx({ name: "word/vbaProject.bin", content: "x" })],
    ["macros in capitals", docx({ name: "word/VBAPROJECT.BIN", content: "x" })],
    ["controls", docx({ name: "word/activeX/activeX1.xml", content: "x" })],
    ["an enclosed object", docx({ name: "word/embeddings/oleObject1.bin", content: "x" })],
    ["an enclosed program", docx({ name: "word/embeddings/a.exe", content: "x" })],
    [
      "a macro type",
      docx({
        name: "[Content_Types].xml",
        content:
          '<Override ContentType="application/vnd.ms-word.document.m&#97;croEnabled.main+xml"/>',
      }),
    ],
    [
      "a split field",
      docx({
        name: "word/header1.xml",
        content: "<w:instrText>DD</w:instrText><w:instrText>EAUTO c:\\\\cmd.exe</w:instrText>",
      }),
    ],
    ["a simple field", docx({ name: "word/f.xml", content: '<w:fldSimple w:instr="DDE cmd"/>' })],
  ])("are refused: %s", async (_, bytes) => {
    expect(await docxFault(bytes)).toBe("ACTIVE_CONTENT");
  });
});

describe("damaged and dishonest documents", () => {
  const bomb = Buffer.alloc(26 * 1024 * 1024);
  const million = Buffer.alloc(1_000_000);

  it.each([
    ["no zip", Buffer.from("hej")],
    ["something before", Buffer.concat([Buffer.from("MZ"), docx()])],
    ["something after", Buffer.concat([docx(), Buffer.from("x")])],
    ["a comment", zipOf(docxParts(), "hej")],
    ["a name that climbs", docx({ name: "../../etc/passwd", content: "x" })],
    ["a name from the root", docx({ name: "/etc/passwd", content: "x" })],
    ["a name with backslash", docx({ name: "word\\..\\x", content: "x" })],
    ["a name with control signs", docx({ name: "word/\u0000x", content: "x" })],
    ["one name twice", zipOf([...docxParts(), { name: "WORD/document.xml", content: "x" }])],
    ["two names for one file", docx({ name: "word/a.xml", localName: "word/b.xml", content: "x" })],
    ["a locked file", docx({ name: "word/a.xml", content: "x", flags: 1 })],
    ["a wrong checksum", docx({ name: "word/a.xml", content: "x", claimedChecksum: 1 })],
    ["a file that claims too little", docx({ name: "a", content: million, claimedSize: 10 })],
    ["a file that claims too much", docx({ name: "a", content: "x", claimedSize: 10 })],
    ["a file too large", docx({ name: "a", content: bomb })],
    ["a bomb that lies", docx({ name: "a", content: bomb, claimedSize: 1_000 })],
    [
      "files too large together",
      docx(
        ...Array.from({ length: 60 }, (_, number) => ({ name: `a${number}`, content: million })),
      ),
    ],
    [
      "too many files",
      docx(...Array.from({ length: 1_000 }, (_, number) => ({ name: `a${number}`, content: "" }))),
    ],
    ["a document type", withRelations(Buffer.from("<!DOCTYPE x [<!ENTITY a 'b'>]><x/>"))],
    ["another encoding", withRelations(Buffer.from(relationsXml(""), "utf16le"))],
    ["broken letters", withRelations(Buffer.from([0x3c, 0xff, 0xfe]))],
  ])("are refused: %s", async (_, bytes) => {
    expect(await docxFault(bytes)).toBe("DAMAGED");
  });

  it("are refused when many entries share the same bytes", async () => {
    const honest = docx(
      { name: "word/a.xml", content: million },
      { name: "word/b.xml", content: "x" },
    );
    const last = honest.lastIndexOf(Buffer.from("PK\u0001\u0002"));
    const overlapping = Buffer.from(honest);
    overlapping.writeUInt32LE(overlapping.readUInt32LE(last + 42) - 40, last + 42);
    expect(await docxFault(overlapping)).toBe("DAMAGED");
  });

  it("are refused when they are no Word documents", async () => {
    expect(await docxFault(zipOf([{ name: "a.txt", content: "x" }]))).toBe("KIND_MISMATCH");
  });

  it("never throw, whichever byte is wrong", async () => {
    const honest = docx();
    for (let at = 0; at < honest.length; at += 1) {
      const changed = Buffer.from(honest);
      changed.writeUInt8(changed.readUInt8(at) ^ 0xff, at);
      expect([null, "DAMAGED", "KIND_MISMATCH"]).toContain(await docxFault(changed));
    }
  });
});
