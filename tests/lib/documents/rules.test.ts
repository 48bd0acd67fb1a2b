import { describe, expect, it } from "vitest";
import { retentionClassOf } from "@/lib/documents/rules";
import { matterTypes } from "@/lib/documents/schema";

describe("how long is kept what is written about", () => {
  it.each(matterTypes)("%s is decided", (type) => {
    expect(retentionClassOf[type]).toBeTruthy();
  });

  it("never destroys what concerns a child's placement", () => {
    const kept = matterTypes.filter((type) => retentionClassOf[type] === "PLACEMENT");
    expect(kept).toEqual(["REQUEST", "CHILD", "PLACEMENT"]);
  });
});
