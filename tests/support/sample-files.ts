import { crc32, deflateSync } from "node:zlib";
import sharp from "sharp";
import { type ZipPart, zipOf } from "./zip";

const CONTENT_TYPES = `<?xml version="1.0" encoding="UTF-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default
 Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default
 Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml"
 ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The relations of a document, as the file `.rels` keeps them. */
export function relationsXml(relations: string): string {
  const namespace = "http://schemas.openxmlformats.org/package/2006/relationships";
  return `<?xml version="1.0"?><Relationships xmlns="${namespace}">${relations}</Relationships>`;
}

/** One relation, inside or outside the document. */
export function relation(type: string, target: string, mode = ""): string {
  const end = mode ? ` TargetMode="${mode}"` : "";
  return `<Relationship Id="rId9" Type="${OFFICE}/${type}" Target="${target}"${end}/>`;
}

/** The parts of the smallest Word document; those given replace parts of the same name. */
export function docxParts(...changed: readonly ZipPart[]): ZipPart[] {
  const parts: ZipPart[] = [
    { name: "[Content_Types].xml", content: CONTENT_TYPES },
    { name: "_rels/.rels", content: relationsXml(relation("officeDocument", "word/document.xml")) },
    {
      name: "word/document.xml",
      content: `<w:document xmlns:w="urn:w"><w:body><w:p><w:r><w:t>Hej</w:t></w:r></w:p></w:body></w:document>`,
    },
  ];
  const names = new Set(changed.map(({ name }) => name));
  return [...parts.filter(({ name }) => !names.has(name)), ...changed];
}

/** A Word document of a few lines. */
export function docx(...changed: readonly ZipPart[]): Buffer {
  return zipOf(docxParts(...changed));
}

/** A PDF of one empty page, with what is given added to its catalogue. */
export function pdf(catalogue = ""): Buffer {
  const objects = [
    `1 0 obj\n<< /Type /Catalog /Pages 2 0 R ${catalogue} >>\nendobj\n`,
    "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n",
    "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>\nendobj\n",
    "4 0 obj\n<< /Length 3 >>\nstream\nq Q\nendstream\nendobj\n",
  ];
  let body = "%PDF-1.7\n";
  const offsets = objects.map((object) => {
    const offset = body.length;
    body += object;
    return `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  const table = `xref\n0 5\n0000000000 65535 f \n${offsets.join("")}`;
  const trailer = `trailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
  return Buffer.from(`${body}${table}${trailer}`, "latin1");
}

/** A small picture in one colour. */
export function picture(format: "jpeg" | "png", width = 40, height = 20): Promise<Buffer> {
  const create = { width, height, channels: 3, background: "#336699" } as const;
  return sharp({ create, limitInputPixels: false }).toFormat(format).toBuffer();
}

/** A square black picture of one bit per pixel: small to send, large to draw. */
export function blankPng(side: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.writeUInt8(1, 8);
  const rows = deflateSync(Buffer.alloc(side * (1 + Math.ceil(side / 8))), { level: 1 });
  const signature = Buffer.from("89504e470d0a1a0a", "hex");
  const chunks = [pngChunk("IHDR", header), pngChunk("IDAT", rows), pngChunk("IEND", "")];
  return Buffer.concat([signature, ...chunks]);
}

function pngChunk(type: string, content: string | Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type), Buffer.from(content)]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(body.length - 4, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

/** A photograph as a phone takes it: on its side, with place and camera written in. */
export function phonePhoto(): Promise<Buffer> {
  const create = { width: 40, height: 20, channels: 3, background: "#336699" } as const;
  return sharp({ create })
    .jpeg()
    .withExif({
      IFD0: { Make: "Kameramärke", Software: "canary" },
      IFD3: { GPSLatitude: "59/1 16/1 0/1", GPSLatitudeRef: "N" },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer();
}
