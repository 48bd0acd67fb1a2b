import { describe, expect, test } from "vitest";
import { boardHref, parseBoard } from "@/lib/stays/board/schema";

const today = "2026-12-01";

describe("the board's address", () => {
  test("says nothing of what is as from the start", () => {
    const state = parseBoard({}, today);
    expect(state).toEqual({
      from: today,
      weeks: 2,
      kind: null,
      age: null,
      municipality: null,
      form: null,
      isFreeOnly: false,
      page: 1,
    });
    expect(boardHref(state, {}, today)).toBe("/handlaggning/platser");
  });

  test("is read as it was written", () => {
    const state = {
      from: "2026-12-24",
      weeks: 8,
      kind: "EMERGENCY",
      age: 0,
      municipality: "Åsby",
      form: "CONTRACTED",
      isFreeOnly: true,
      page: 3,
    } as const;
    const href = boardHref(state, { page: 3 }, today);
    const sent = Object.fromEntries(new URL(href, "http://localhost").searchParams);
    expect(parseBoard(sent, today)).toEqual(state);
  });

  test.each([
    { fran: "31 feb", veckor: "3", typ: "VILLA", alder: "99", avtal: "x", sida: "-1" },
    { fran: ["", "x"], veckor: [], alder: "", kommun: " ", lediga: "nej", sida: "0" },
  ])("passes over what it does not know: %o", (sent) => {
    expect(parseBoard(sent, today)).toEqual(parseBoard({}, today));
  });

  test("a day may be written as people write it", () => {
    expect(parseBoard({ fran: "24/12 2026" }, today).from).toBe("2026-12-24");
  });
});
