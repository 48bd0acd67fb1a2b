import { beforeAll, describe, expect, it, vi } from "vitest";

vi.mock("@/lib/platform/env", () => ({
  env: { appUrl: new URL("https://hemvist.ekdala.example") },
}));
const { threadMails } = await import("@/lib/notifications/threads/mails");

describe("the mail of a new message", () => {
  const template = threadMails["new-message"];
  let text = "";
  beforeAll(() => {
    text = template({ path: "/bestallare/forfragningar/0198a000" }).text;
  });

  it("says where to read it and nothing of what it says", () => {
    expect(text).toContain("https://hemvist.ekdala.example/bestallare/forfragningar/0198a000\n");
    expect(text).not.toMatch(/undefined|null/);
  });

  it.each(["//evil.example", "https://evil.example/", "/\\evil.example", ""])(
    "never leads elsewhere: %s",
    (path) => {
      expect(template({ path }).text).toContain("https://hemvist.ekdala.example/\n");
    },
  );
});
