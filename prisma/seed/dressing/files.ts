import sharp from "sharp";

const escaped = (text: string) => text.replaceAll(/[\\()]/g, (mark) => `\\${mark}`);

/** A small PDF of some lines, drawn here: no tool is needed and nothing hidden is in it. */
export function pdfOf(lines: readonly string[]): Buffer {
  const text = lines.map((line) => `(${escaped(line)}) Tj T*`).join("\n");
  const stream = Buffer.from(`BT /F1 12 Tf 18 TL 72 760 Td\n${text}\nET`, "latin1");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${stream.length} >>\nstream\n${stream.toString("latin1")}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
  ];
  let body = "%PDF-1.7\n";
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join("")}`;
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
  return Buffer.from(`${body}${table}${trailer}`, "latin1");
}

const plan = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="440">
<rect width="640" height="440" fill="#fbf7ef"/>
<g fill="none" stroke="#34495e" stroke-width="6">
<rect x="40" y="40" width="560" height="360"/><path d="M300 40v150M300 250v150M40 220h170M270 220h30M300 220h120M500 220h100"/></g>
<g fill="#c9ddd0"><rect x="60" y="60" width="110" height="60" rx="8"/></g>
<g fill="#f1c98b"><rect x="470" y="60" width="110" height="60" rx="8"/><circle cx="380" cy="320" r="36"/></g>
<g fill="#b9cfe6"><rect x="60" y="330" width="150" height="50" rx="8"/></g></svg>`;

/** A drawn plan of a home as a picture. */
export function planOfHome(): Promise<Buffer> {
  return sharp(Buffer.from(plan)).png().toBuffer();
}
