import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  doubtAbout,
  freeSeats,
  fullText,
  movingUp,
  noRoomText,
  obstacleToAttendance,
  obstacleToChange,
  obstacleToSignUp,
  obstacleToWithdrawal,
  remindedNow,
  type Seat,
  seatsTaken,
  seatsWords,
  standingOf,
  stateOfMeeting,
  timeWords,
  willBeReminded,
} from "@/lib/outreach/meetings/rules";

const at = (text: string) => new Date(text);
const seat = (id: string, state: Seat["state"], people: number, isDoubtful = false): Seat => ({
  ...{ id, state, people, reviewedAt: null },
  reviewReason: isDoubtful ? "HONEYPOT" : null,
});
const ids = (seats: readonly Seat[]) => seats.map(({ id }) => id);

describe("seats", () => {
  test("only those with a seat take one", () => {
    const seats = [
      seat("a", "CONFIRMED", 3),
      seat("b", "WAITING", 4),
      seat("c", "CANCELLED", 5),
      seat("d", "CONFIRMED", 1),
    ];
    expect(seatsTaken(seats)).toBe(4);
    expect(freeSeats(10, seats)).toBe(6);
    expect(freeSeats(2, seats)).toBe(0);
  });

  test.each<[string, number, Seat[], string[]]>([
    ["nobody waits", 5, [seat("a", "CONFIRMED", 2)], []],
    ["in order", 3, [seat("a", "WAITING", 1), seat("b", "WAITING", 1)], ["a", "b"]],
    ["no more than fit", 1, [seat("a", "WAITING", 1), seat("b", "WAITING", 1)], ["a"]],
    [
      "a smaller company passes one that does not fit",
      4,
      [seat("x", "CONFIRMED", 2), seat("a", "WAITING", 3), seat("b", "WAITING", 2)],
      ["b"],
    ],
    ["not a machine's", 5, [seat("a", "WAITING", 1, true), seat("b", "WAITING", 1)], ["b"]],
    ["full", 2, [seat("x", "CONFIRMED", 2), seat("a", "WAITING", 1)], []],
  ])("moving up: %s", (_what, capacity, seats, expected) => {
    expect(ids(movingUp(capacity, seats))).toEqual(expected);
  });

  test("whoever moves up fits, and whoever is left does not", () => {
    const waiting = fc.array(fc.integer({ min: 1, max: 8 }), { maxLength: 20 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), waiting, (capacity, sizes) => {
        const seats = sizes.map((people, index) => seat(String(index), "WAITING", people));
        const moved = movingUp(capacity, seats);
        const left = capacity - moved.reduce((sum, { people }) => sum + people, 0);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(seats.every((each) => moved.includes(each) || each.people > left)).toBe(true);
      }),
    );
  });
});

describe("sign-ups from one address", () => {
  const standing = (...people: number[]) => people.map((each) => ({ people: each }));

  test.each<[string, number[], number, string | null]>([
    ["the first", [], 8, null],
    ["a couple", [1], 1, null],
    ["a third", [1, 1], 1, null],
    ["a fourth", [1, 1, 1], 1, "MANY_FROM_SAME_ADDRESS"],
    ["eight people in all", [4, 2], 2, null],
    ["nine", [4, 2], 3, "MANY_FROM_SAME_ADDRESS"],
  ])("%s", (_what, before, people, reason) => {
    expect(doubtAbout(standing(...before), people)).toBe(reason);
  });
});

describe("what stands in the way", () => {
  const meeting = {
    startsAt: at("2026-12-03T17:00:00Z"),
    endsAt: at("2026-12-03T18:30:00Z"),
    publishedAt: at("2026-11-01T12:00:00Z"),
    cancelledAt: null,
  };
  const before = at("2026-12-03T16:59:59Z");
  const begun = meeting.startsAt;

  test("signing up goes until the meeting begins", () => {
    expect(obstacleToSignUp(meeting, before)).toBeNull();
    expect(obstacleToSignUp(meeting, begun)).toContain("redan börjat");
    expect(obstacleToSignUp({ ...meeting, cancelledAt: before }, before)).toContain("inställd");
    expect(obstacleToSignUp({ ...meeting, publishedAt: null }, before)).toContain("finns inte");
  });

  test("a seat is given back until the meeting begins, or is called off", () => {
    expect(obstacleToWithdrawal(meeting, before)).toBeNull();
    expect(obstacleToWithdrawal(meeting, begun)).toContain("redan börjat");
    expect(obstacleToWithdrawal({ ...meeting, cancelledAt: before }, before)).toContain("inställd");
  });

  test("it is changed before, and who came is told after", () => {
    expect(obstacleToChange(meeting, before)).toBeNull();
    expect(obstacleToChange(meeting, begun)).toContain("har varit");
    expect(obstacleToChange({ ...meeting, cancelledAt: before }, before)).toContain("inställd");
    expect(obstacleToAttendance(meeting, before)).toContain("inte börjat");
    expect(obstacleToAttendance(meeting, begun)).toBeNull();
    expect(obstacleToAttendance({ ...meeting, cancelledAt: before }, begun)).toContain("inställd");
  });

  test.each([
    [meeting, 1, before, "OPEN"],
    [meeting, 0, before, "FULL"],
    [{ ...meeting, publishedAt: null }, 1, before, "DRAFT"],
    [{ ...meeting, cancelledAt: before }, 1, before, "CANCELLED"],
    [meeting, 1, meeting.endsAt, "OVER"],
  ] as const)("its state, %#", (which, free, now, state) => {
    expect(stateOfMeeting(which, free, now)).toBe(state);
  });
});

describe("how it stands with a sign-up", () => {
  const meeting = {
    startsAt: at("2026-12-03T17:00:00Z"),
    endsAt: at("2026-12-03T18:30:00Z"),
    cancelledAt: null,
  };
  const before = at("2026-12-03T16:59:59Z");
  const calledOff = { ...meeting, cancelledAt: before };
  const [begun, over] = [meeting.startsAt, meeting.endsAt];
  const seated = { ...seat("a", "CONFIRMED", 1), cancelledById: null };
  const waits = { ...seated, state: "WAITING" } as const;
  const doubtful = { ...waits, reviewReason: "HONEYPOT" };
  const gone = { ...seated, state: "CANCELLED" } as const;

  test.each([
    [seated, meeting, before, "SEATED"],
    [seated, meeting, begun, "SEATED"],
    [seated, meeting, over, "OVER"],
    [waits, meeting, before, "WAITING"],
    [doubtful, meeting, before, "IN_REVIEW"],
    [waits, meeting, begun, "UNSEATED"],
    [doubtful, meeting, over, "UNSEATED"],
    [gone, meeting, over, "WITHDRAWN"],
    [{ ...gone, cancelledById: "staff" }, meeting, before, "REMOVED"],
    [seated, calledOff, over, "CALLED_OFF"],
    [waits, calledOff, before, "CALLED_OFF"],
  ] as const)("%#", (signUp, of, now, standing) => {
    expect(standingOf(signUp, of, now)).toBe(standing);
  });
});

describe("words", () => {
  test("the time is that of Stockholm, in winter and in summer", () => {
    const winter = { startsAt: at("2026-12-03T17:00:00Z"), endsAt: at("2026-12-03T18:30:00Z") };
    const summer = { startsAt: at("2026-06-03T16:00:00Z"), endsAt: at("2026-06-03T17:30:00Z") };
    expect(timeWords(winter)).toBe("torsdag 3\u00a0december 2026 kl.\u00a018.00\u2060–\u206019.30");
    expect(timeWords(summer)).toMatch(/kl\.\s18\.00\u2060–\u206019\.30$/);
  });

  test.each([
    [0, "Fullt – du kan ställa dig på väntelistan"],
    [1, "1 plats kvar"],
    [5, "5 platser kvar"],
    [6, "Det finns platser kvar"],
  ])("%i seats left", (free, words) => {
    expect(seatsWords(free)).toBe(words);
  });

  test("one who waits is told that it is full, several that they are too many", () => {
    expect(noRoomText(1)).toBe("Träffen är full just nu.");
    expect(noRoomText(4)).toBe("Det finns inte plats för 4 personer just nu.");
  });

  test("whoever finds too few seats is told how many there are", () => {
    expect(fullText(0)).toContain("väntelistan");
    expect(fullText(1)).toContain("en plats");
    expect(fullText(2)).toContain("2 platser");
  });
});

test("reminders are for tomorrow in Sweden, also when it is still yesterday in London", () => {
  expect(remindedNow(at("2026-12-02T23:30:00Z"))).toEqual({
    from: at("2026-12-03T23:00:00Z"),
    before: at("2026-12-04T23:00:00Z"),
    confirmedBefore: at("2026-12-02T23:00:00Z"),
  });
});

test.each([
  ["long before", "2026-11-20T12:00:00Z", null, "2026-11-20T12:00:01Z", true],
  ["the day before, at its first hour", "2026-12-01T22:59:59Z", null, "2026-12-02T12:00:00Z", true],
  ["signed up the day before", "2026-12-01T23:00:00Z", null, "2026-12-02T12:00:00Z", false],
  ["signed up the same day", "2026-12-03T08:00:00Z", null, "2026-12-03T08:00:01Z", false],
  [
    "reminded already",
    "2026-11-20T12:00:00Z",
    "2026-12-02T08:05:00Z",
    "2026-12-02T09:00:00Z",
    false,
  ],
  ["the day itself", "2026-11-20T12:00:00Z", null, "2026-12-02T23:00:00Z", false],
  ["no seat", null, null, "2026-11-20T12:00:01Z", false],
])("a reminder is to come: %s", (_what, confirmed, reminded, now, expected) => {
  const seat = {
    confirmedAt: confirmed === null ? null : at(confirmed),
    remindedAt: reminded === null ? null : at(reminded),
  };
  expect(willBeReminded(seat, at("2026-12-03T17:00:00Z"), at(now))).toBe(expected);
});
