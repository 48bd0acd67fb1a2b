import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type Day } from "@/lib/platform/dates";
import {
  freePlaces,
  freeSlots,
  type HomeRoom,
  isTaken,
  liesWithin,
  mostPlaces,
  type Nights,
  overlayInTheWay,
  packSlots,
  refusalToHold,
  shareNights,
  type TakenPlace,
} from "@/lib/stays/rules";
import { refusalTexts } from "@/lib/stays/texts";
import { contractOf, dayNo, now, roomOf, stayOf } from "./rooms";

const nights = (from: number, to: number | null): Nights => ({
  startsOn: dayNo(from),
  endsOn: to === null ? null : dayNo(to),
});

describe("nights", () => {
  test.each([
    [nights(0, 3), nights(3, 5), false],
    [nights(0, 4), nights(3, 5), true],
    [nights(0, null), nights(30, null), true],
    [nights(5, null), nights(0, 5), false],
    [nights(2, 2), nights(0, 5), false],
  ])("%o and %o share a night: %s", (a, b, shared) => {
    expect(shareNights(a, b)).toBe(shared);
    expect(shareNights(b, a)).toBe(shared);
  });

  test.each([
    [nights(1, 3), nights(1, 3), true],
    [nights(0, 3), nights(1, 3), false],
    [nights(1, null), nights(1, 30), false],
    [nights(1, null), nights(0, null), true],
    [nights(1, 4), nights(1, 3), false],
  ])("%o lie within %o: %s", (inner, outer, within) => {
    expect(liesWithin(inner, outer)).toBe(within);
  });

  test("two share a night exactly when some night is in both", () => {
    const span = fc
      .tuple(fc.nat(12), fc.option(fc.nat(8), { nil: null }))
      .map(([from, length]) => nights(from, length === null ? null : from + length));
    const isIn = ({ startsOn, endsOn }: Nights, day: Day) =>
      startsOn <= day && (endsOn === null || day < endsOn);
    fc.assert(
      fc.property(span, span, (a, b) => {
        const some = Array.from({ length: 40 }, (_, index) => dayNo(index)).some(
          (day) => isIn(a, day) && isIn(b, day),
        );
        expect(shareNights(a, b)).toBe(some);
      }),
    );
  });
});

describe("what takes a place", () => {
  test("a hold until it expires, a placement until it is released", () => {
    const hold = (expiresAt: Date) => stayOf(1, 0, 5, { kind: "HOLD", expiresAt });
    expect(isTaken(hold(new Date(now.getTime() + 1)), now)).toBe(true);
    expect(isTaken(hold(now), now)).toBe(false);
    expect(isTaken(stayOf(1, 0, 5), now)).toBe(true);
  });

  test("free slots are the numbers nobody has on any of the nights", () => {
    const stays = [stayOf(1, 0, 3), stayOf(3, 2, null)];
    expect(freeSlots(3, stays, { nights: nights(0, 5), now })).toEqual([2]);
    expect(freeSlots(3, stays, { nights: nights(3, 5), now })).toEqual([1, 2]);
    expect(freeSlots(3, stays, { nights: nights(0, 2), now })).toEqual([2, 3]);
  });
});

describe("freePlaces", () => {
  test.each([
    ["an empty home", roomOf(3, []), nights(0, 5), 3],
    ["one child there all the time", roomOf(3, [stayOf(1, -5, null)]), nights(0, 5), 2],
    ["full one of the nights", roomOf(1, [stayOf(1, 4, 5)]), nights(0, 5), 0],
    ["handover on the first day", roomOf(1, [stayOf(1, -5, 0)]), nights(0, 5), 1],
    ["handover on the last day", roomOf(1, [stayOf(1, 5, 9)]), nights(0, 5), 1],
    ["two halves make a whole", roomOf(2, [stayOf(1, 0, 3), stayOf(2, 3, 6)]), nights(0, 6), 1],
    ["no nights", roomOf(2, []), nights(3, 3), 0],
    ["a home without contract", { ...roomOf(2, []), contracts: [] }, nights(0, 5), 0],
    ["a home waiting for its contract", { ...roomOf(2, []), state: "SUITABLE" }, nights(0, 5), 0],
  ] as [string, HomeRoom, Nights, number][])("%s", (_name, room, asked, free) => {
    expect(freePlaces(room, asked, now)).toBe(free);
  });

  test("fewer places under the next contract count for all of the nights", () => {
    const room = { ...roomOf(3, []), contracts: [contractOf(3, -9, 4), contractOf(1, 4, null)] };
    expect(freePlaces(room, nights(0, 4), now)).toBe(3);
    expect(freePlaces(room, nights(0, 5), now)).toBe(1);
  });

  test("a contract that ends lets no stay outlast it, unless neither has a set end", () => {
    const active = { ...roomOf(2, []), contracts: [contractOf(2, -9, 10)] };
    const ended = { ...roomOf(2, []), contracts: [contractOf(2, -9, 10, "NOTICE_GIVEN")] };
    expect(freePlaces(active, nights(0, 11), now)).toBe(0);
    expect(freePlaces(active, nights(0, null), now)).toBe(2);
    expect(freePlaces(ended, nights(0, null), now)).toBe(0);
    expect(freePlaces(active, nights(10, null), now)).toBe(0);
  });
});

describe("pauses and stops", () => {
  const pause = { kind: "PAUSED", ...nights(10, 17) } as const;
  const room = { ...roomOf(2, []), overlays: [pause] };

  test("none of the nights of a stay with an end may be in one", () => {
    expect(overlayInTheWay(room.overlays, nights(0, 10))).toBeNull();
    expect(overlayInTheWay(room.overlays, nights(0, 11))).toBe(pause);
    expect(overlayInTheWay(room.overlays, nights(17, 20))).toBeNull();
    expect(freePlaces(room, nights(0, 11), now)).toBe(0);
  });

  test("a stay without end is kept out only if the child would come in one", () => {
    expect(overlayInTheWay(room.overlays, nights(0, null))).toBeNull();
    expect(overlayInTheWay(room.overlays, nights(12, null))).toBe(pause);
  });
});

describe("refusalToHold", () => {
  const ask = (room: HomeRoom, asked: Nights, wanted = 1) =>
    refusalToHold(room, asked, { wanted, now });
  const stopped = { kind: "STOPPED", ...nights(-1, null) } as const;

  test.each([
    [ask(roomOf(2, []), nights(0, 5), 2), null],
    [ask(roomOf(2, []), nights(5, 5)), refusalTexts.noNights],
    [ask({ ...roomOf(2, []), state: "SUITABLE" }, nights(0, 5)), refusalTexts.notActive],
    [ask({ ...roomOf(2, []), overlays: [stopped] }, nights(0, 5)), refusalTexts.overlay(stopped)],
    [
      ask({ ...roomOf(2, []), contracts: [contractOf(2, 3, null)] }, nights(0, 5)),
      refusalTexts.noContract(dayNo(0)),
    ],
    [ask(roomOf(2, [stayOf(1, 0, 9)]), nights(0, 5), 2), refusalTexts.tooFew(1, 2)],
    [ask(roomOf(1, [stayOf(1, 0, 9)]), nights(0, 5)), refusalTexts.tooFew(0, 1)],
  ])("%s", (said, text) => {
    expect(said).toBe(text);
  });

  test("the words say how many were free and what to do", () => {
    expect(refusalTexts.tooFew(1, 3)).toBe(
      "Hemmet har 1 ledig plats alla nätterna, men det behövs 3. Välj ett annat hem eller dela upp barnen.",
    );
    expect(refusalTexts.overlay({ kind: "PAUSED", endsOn: "2026-12-10" })).toBe(
      "Hemmet har paus till och med 9\u00a0december 2026. Välj ett annat hem eller andra dagar.",
    );
  });
});

describe("packSlots", () => {
  const spans = fc.array(
    fc
      .tuple(fc.nat(15), fc.option(fc.integer({ min: 1, max: 9 }), { nil: null }))
      .map(([from, length]) => nights(from, length === null ? null : from + length)),
    { maxLength: 9 },
  );

  test("nobody shares a place a night, and no more places are used than the most that overlap", () => {
    fc.assert(
      fc.property(spans, (stays) => {
        const slots = packSlots([], stays);
        for (const [a, first] of stays.entries()) {
          for (const [b, second] of stays.entries()) {
            if (a < b && shareNights(first, second)) expect(slots[a]).not.toBe(slots[b]);
          }
        }
        const most = Math.max(
          0,
          ...Array.from({ length: 60 }, (_, index) => {
            const night = nights(index, index + 1);
            return stays.filter((stay) => shareNights(stay, night)).length;
          }),
        );
        expect(Math.max(0, ...slots)).toBe(most);
      }),
    );
  });

  test("those who are there keep their places", () => {
    const there = [{ ...nights(-3, 4), slotNo: 2 }];
    expect(packSlots(there, [nights(0, 6), nights(4, 9)])).toEqual([1, 2]);
  });
});

test("places left are never more than the contract gives, nor fewer for a shorter stay", () => {
  const stays = fc.array(
    fc
      .tuple(fc.integer({ min: 1, max: 3 }), fc.nat(10), fc.integer({ min: 1, max: 8 }))
      .map(([slotNo, from, length]): TakenPlace => stayOf(slotNo, from, from + length)),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(stays, fc.nat(10), fc.integer({ min: 1, max: 9 }), (some, from, length) => {
      const room = roomOf(3, some);
      const left = freePlaces(room, nights(from, from + length), now);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left).toBeLessThanOrEqual(mostPlaces(room, nights(from, from + length)));
      expect(freePlaces(room, nights(from, from + 1), now)).toBeGreaterThanOrEqual(left);
      expect(addDays(dayNo(from), length)).toBe(dayNo(from + length));
    }),
  );
});
