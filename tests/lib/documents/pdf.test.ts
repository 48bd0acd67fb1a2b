import { describe, expect, it } from "vitest";
import { pdfFault } from "@/lib/documents/pdf";
import { pdf } from "@/tests/support/sample-files";

describe("pdfFault", () => {
  it("takes a plain document, with line breaks after its end", () => {
    expect(pdfFault(pdf())).toBeNull();
    expect(pdfFault(Buffer.concat([pdf(), Buffer.from("\r\n\0\n")]))).toBeNull();
  });

  it("takes one that was saved several times over", () => {
    expect(
      pdfFault(Buffer.concat([pdf(), Buffer.from("5 0 obj\n<<>>\nendobj\n%%EOF\n")])),
    ).toBeNull();
  });

  it.each([
    ["/OpenAction << /S /JavaScript /JS (app.alert) >>", "ACTIVE_CONTENT"],
    ["/OpenAction << /S /J#61vaScript >>", "ACTIVE_CONTENT"],
    ["/OpenAction << /S /Launch /F (cmd.exe) >>", "ACTIVE_CONTENT"],
    ["/Names << /EmbeddedFiles 9 0 R >>", "ACTIVE_CONTENT"],
    ["/A (>> stream\n) /OpenAction << /S /JavaScript >>", "ACTIVE_CONTENT"],
  ])("refuses %s", (catalogue, fault) => {
    expect(pdfFault(pdf(catalogue))).toBe(fault);
  });

  it("refuses one that is locked, whichever way it says so", () => {
    for (const name of ["/Encrypt", "/Encr#79pt"]) {
      const locked = pdf().toString("latin1").replace("/Root 1 0 R", `/Root 1 0 R ${name} 5 0 R`);
      expect(pdfFault(Buffer.from(locked, "latin1"))).toBe("LOCKED_PDF");
    }
  });

  it.each([
    ["GIF89a%PDF-1.7\n%%EOF", "KIND_MISMATCH"],
    ["%PDF-3.0\n%%EOF", "KIND_MISMATCH"],
    ["%PDF-1.7\n", "DAMAGED"],
    ["%PDF-1.7\n%%EOF\n<script>", "KIND_MISMATCH"],
  ])("refuses %j", (content, fault) => {
    expect(pdfFault(Buffer.from(content))).toBe(fault);
  });
});
