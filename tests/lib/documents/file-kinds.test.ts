import { expect, it } from "vitest";
import { acceptedTypes, MOST_FILE_BYTES } from "@/lib/documents/file-kinds";
import { fileFaultTexts } from "@/lib/documents/texts";

it("asks browsers for the kinds that are taken and for no HEIC, so that phones convert", () => {
  expect(acceptedTypes.split(",")).toEqual([
    "application/pdf",
    ".pdf",
    "image/jpeg",
    ".jpg",
    ".jpeg",
    "image/png",
    ".png",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".docx",
  ]);
});

it("says what to do about each fault, and the limit as it is", () => {
  expect(MOST_FILE_BYTES / 1024 / 1024).toBe(10);
  expect(fileFaultTexts.TOO_LARGE).toContain("10 MB");
  for (const text of Object.values(fileFaultTexts)) {
    expect(text).toMatch(/(Välj|Spara|Skriv|Förminska)/);
    expect(text).not.toMatch(/ogiltig/i);
  }
});
