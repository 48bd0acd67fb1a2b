import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { localised, paths, safeReturnTo, withQuery } from "@/lib/platform/paths";

const id = "0199aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee";

describe("addresses", () => {
  it("are the promised ones", () => {
    const promised = `/ /bli-jourhem /bli-familjehem /kontaktfamilj-och-avlastning /sa-gar-det-till
      /ersattning /stod-och-utbildning /barnen /for-barn /vanliga-fragor /sjalvtest /intresseanmalan
      /informationstraffar /bli-uppringd /kontakt /nyheter /kalender /for-socialtjansten
      /om/tillganglighet /om/personuppgifter /om/kakor /logga-in /min-ansokan /mitt-hem /jour
      /bestallare /bestallare/forfragningar/ny /beslut /handlaggning
      /handlaggning/intresseanmalningar /handlaggning/utredningar /handlaggning/hem
      /handlaggning/platser /handlaggning/forfragningar /handlaggning/placeringar
      /handlaggning/avlastning /handlaggning/avtal /handlaggning/ersattning
      /handlaggning/utbildning /handlaggning/uppfoljning /handlaggning/statistik /admin
      /admin/anvandare /admin/installningar /admin/taxor /admin/innehall /admin/logg
      /admin/gallring /api/health /api/ready`.split(/\s+/);
    const built = new Set(allPaths(paths));
    expect(promised.filter((path) => !built.has(path))).toEqual([]);
  });

  it("take an id, which can never leave its place", () => {
    expect(paths.staff.investigation(id)).toBe(`/handlaggning/utredningar/${id}`);
    expect(paths.client.request(id)).toBe(`/bestallare/forfragningar/${id}`);
    expect(paths.staff.home("../../admin?x#y")).toBe("/handlaggning/hem/..%2F..%2Fadmin%3Fx%23y");
    expect(paths.api.calendar("tok")).toBe("/api/calendar/tok.ics");
  });

  it("take a query without what is empty", () => {
    const query = { status: "OPEN", mine: true, page: 2, q: "", all: false, area: ["Ö", "V"] };
    expect(paths.staff.inquiries(query)).toBe(
      "/handlaggning/intresseanmalningar?status=OPEN&mine=true&page=2&area=%C3%96&area=V",
    );
    expect(paths.staff.inquiries()).toBe("/handlaggning/intresseanmalningar");
    expect(withQuery("/x", { a: null, b: undefined, c: 0 })).toBe("/x?c=0");
  });

  it("stand in the path of their language", () => {
    expect(localised(paths.becomeEmergencyHome, "en")).toBe("/en/bli-jourhem");
    expect(localised(paths.home, "lattlast")).toBe("/lattlast");
    expect(localised(paths.home, "")).toBe("/");
  });

  it("bring people back after sign-in, but only to our own pages", () => {
    expect(paths.signIn()).toBe("/logga-in");
    expect(paths.signIn("/jour?a=1")).toBe("/logga-in?till=%2Fjour%3Fa%3D1");
    expect(paths.signIn("https://evil.example")).toBe("/logga-in");
  });
});

describe("safeReturnTo", () => {
  it.each([
    "/",
    "/handlaggning/hem",
    "/handlaggning?status=OPEN&area=%C3%96",
    `/handlaggning/utredningar/${id}#besok`,
    "/jour?next=https://x.example",
  ])("takes %j", (value) => {
    expect(safeReturnTo(value)).toBe(value);
  });

  it.each([
    "",
    "jour",
    "//evil.example",
    "///evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/jour\\..",
    "https://evil.example",
    "HTTPS:/evil.example",
    "javascript:alert(1)",
    "/\t/evil.example",
    "/\n/evil.example",
    "/jour\r\nSet-Cookie: a=b",
    "/jour\u0000",
    "/ /evil.example",
    "/..//evil.example",
    "/.//evil.example",
    "/a/..//evil.example",
    "/%2e%2e//evil.example",
    "/jour\u202e",
    "/logga-in",
    "/logga-in?till=/jour",
    "/x/../logga-in",
    "/api/auth/signout",
    `/${"a".repeat(2_000)}`,
    undefined,
    null,
    ["/jour"],
  ])("refuses %j", (value) => {
    expect(safeReturnTo(value)).toBeNull();
  });

  it("always stays on our own origin, whatever is asked", () => {
    const unit = fc.constantFrom("/", "\\", ".", ":", "@", "?", "#", "%2f", "%5c", "\t", "a", "//");
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 12 }), (tail) => {
        const safe = safeReturnTo(`/${tail}`);
        if (safe === null) return;
        expect(safe).toMatch(/^\/(?![/\\])/);
        expect(new URL(safe, "https://own.example").origin).toBe("https://own.example");
        expect(safeReturnTo(safe)).toBe(safe);
      }),
      { numRuns: 5_000 },
    );
  });
});

function allPaths(branch: unknown): string[] {
  if (typeof branch === "string") return [branch];
  if (typeof branch === "function") return [String(branch())];
  return Object.values(branch as object).flatMap(allPaths);
}
