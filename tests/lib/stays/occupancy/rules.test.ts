import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { roomInWords, totalsInWords } from "@/lib/stays/board/texts";
import {
  nightInWords,
  nightOf,
  nightsFrom,
  rangeInWords,
  rangesInWords,
  runsOf,
} from "@/lib/stays/occupancy/rules";
import { freePlaces, type HomeRoom } from "@/lib/stays/rules";
import { contractOf, dayNo, now, roomOf, stayOf } from "../rooms";

const later = new Date(now.getTime() + 3_600_000);
const hold = (slotNo: number, from: number, to: number) =>
  stayOf(slotNo, from, to, { kind: "HOLD", expiresAt: later });

describe("a night", () => {
  const paused = { kind: "PAUSED", startsOn: dayNo(0), endsOn: dayNo(5) } as const;
  const stopped = { kind: "STOPPED", startsOn: dayNo(0), endsOn: null } as const;

  test.each([
    ["Ledig (2)", roomOf(2, [])],
    ["Ledig (1)", roomOf(2, [hold(1, 0, 3)])],
    ["Hålls", roomOf(2, [hold(1, 0, 3), stayOf(2, 0, null)])],
    ["Upptagen", roomOf(1, [stayOf(1, -3, null)])],
    ["Paus", { ...roomOf(2, []), overlays: [paused] }],
    ["Stopp", { ...roomOf(2, []), overlays: [paused, stopped] }],
    ["Inget avtal", { ...roomOf(2, []), contracts: [contractOf(2, 1, null)] }],
    ["Inget avtal", { ...roomOf(2, []), state: "SUITABLE" }],
    ["Upptagen", { ...roomOf(2, [stayOf(1, -9, 3)]), contracts: [contractOf(2, -30, -2)] }],
  ] as [string, HomeRoom][])("%s", (word, room) => {
    expect(nightInWords(nightOf(room, dayNo(0), now))).toBe(word);
  });

  test("an expired hold holds nothing", () => {
    const room = roomOf(1, [stayOf(1, 0, 3, { kind: "HOLD", expiresAt: now })]);
    expect(nightOf(room, dayNo(0), now)).toMatchObject({ status: "FREE", free: 1, held: 0 });
  });
});

describe("nights in a sentence", () => {
  test("as the home's page says it", () => {
    const room = roomOf(1, [stayOf(1, 14, 20)]);
    const runs = runsOf(nightsFrom(room, { from: dayNo(0), days: 20, now }), dayNo(0));
    expect(rangesInWords(runs)).toBe("Ledigt 1–14 dec, 14 dagar (1 plats); fullt 15–20 dec");
  });

  test("places that vary are told as from least to most, over the turn of the year", () => {
    const room = roomOf(3, [stayOf(1, 30, 33), stayOf(2, 29, 31)]);
    const runs = runsOf(nightsFrom(room, { from: dayNo(28), days: 6, now }), dayNo(28));
    expect(rangesInWords(runs)).toBe("Ledigt 29 dec–3 jan, 6 dagar (1–3 platser)");
  });

  test("one day", () => {
    const room = {
      ...roomOf(2, []),
      overlays: [{ kind: "PAUSED", startsOn: dayNo(1), endsOn: dayNo(2) }],
    };
    const runs = runsOf(nightsFrom(room as HomeRoom, { from: dayNo(0), days: 3, now }), dayNo(0));
    expect(rangesInWords(runs)).toBe(
      "Ledigt 1 dec, 1 dag (2 platser); paus 2 dec; ledigt 3 dec, 1 dag (2 platser)",
    );
  });

  test.each([
    ["2026-12-01", "2026-12-14", "1–14 dec"],
    ["2026-12-28", "2027-01-03", "28 dec–3 jan"],
    ["2026-12-05", "2026-12-05", "5 dec"],
  ] as const)("%s to %s: %s", (first, last, words) => {
    expect(rangeInWords(first, last)).toBe(words);
  });
});

const stays = fc.array(
  fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.nat(10), fc.integer({ min: 1, max: 9 }), fc.boolean())
    .map(([slotNo, from, length, isHold]) =>
      isHold ? hold(slotNo, from, from + length) : stayOf(slotNo, from, from + length),
    ),
  { maxLength: 5 },
);

test("runs cover every night once, and a night that is free can be held", () => {
  fc.assert(
    fc.property(stays, (some) => {
      const room = roomOf(3, some);
      const nights = nightsFrom(room, { from: dayNo(0), days: 20, now });
      const runs = runsOf(nights, dayNo(0));
      expect(runs.reduce((sum, run) => sum + run.days, 0)).toBe(20);
      for (const [index, night] of nights.entries()) {
        const one = { startsOn: dayNo(index), endsOn: dayNo(index + 1) };
        expect(night.free).toBe(freePlaces(room, one, now));
        expect(night.status === "FREE").toBe(night.free > 0);
      }
    }),
  );
});

describe("the board in words", () => {
  const totals = {
    homes: 3,
    homesWithRoom: 1,
    contracted: 6,
    free: 2,
    held: 1,
    occupied: 1,
    closed: 2,
  };
  const tonight = { from: dayNo(0), today: dayNo(0) };

  test.each([
    [
      totals,
      "I natt är 2 av 6 platser lediga, i ett hem. 1 hålls, 1 är upptagen och 2 ligger i hem med paus eller stopp.",
    ],
    [
      { ...totals, free: 0, homesWithRoom: 0, held: 0, closed: 0, occupied: 6 },
      "I natt är ingen plats ledig. 6 är upptagna.",
    ],
    [{ ...totals, contracted: 0 }, "I natt finns inga platser under avtal."],
  ])("%o", (given, words) => {
    expect(totalsInWords(given, tonight)).toBe(words);
  });

  test("another first day is named", () => {
    expect(roomInWords({ free: 1, places: 2 }, tonight)).toBe("1 av 2 lediga nu");
    expect(roomInWords({ free: 1, places: 2 }, { from: dayNo(3), today: dayNo(0) })).toBe(
      "1 av 2 lediga 4 dec",
    );
  });
});
