import fc from "fast-check";
import { expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { at } from "@/lib/platform/clock";
import { addDays, type Day, dbDate } from "@/lib/platform/dates";
import { Refusal } from "@/lib/platform/refusal";
import { confirmHold, endStay, extendStay, holdPlaces, releaseStay } from "@/lib/stays/commands";
import { refusalTexts } from "@/lib/stays/texts";
import { asJob, makeActor } from "../../../support/actors";
import {
  inTwoHours,
  makeChildren,
  makeHome,
  noon,
  takenIn,
  today,
  type WaitingChild,
  within,
} from "../arrange";

const ROUNDS = 20;
const BIDDERS = 200;
const nights = { startsOn: "2026-12-01", endsOn: "2026-12-15", expiresAt: inTwoHours } as const;

test.each([1, 3])(
  "of 200 who hold at once, %i get the places there are",
  async (places) => {
    const actor = await makeActor(["CONSULTANT"]);
    const children = await makeChildren(BIDDERS, actor);
    const homeId = await makeHome({ places });
    for (let round = 0; round < ROUNDS; round += 1) {
      const bids = await at(noon, () =>
        Promise.allSettled(
          children.map((child) =>
            within(actor, (deed) => holdPlaces(deed, { ...nights, homeId, children: [child] })),
          ),
        ),
      );
      const won = bids.filter((bid) => bid.status === "fulfilled");
      const lost = bids.filter((bid) => bid.status === "rejected");
      const taken = await takenIn(homeId);
      expect(lost.filter(({ reason }) => !(reason instanceof Refusal))).toEqual([]);
      expect(new Set(lost.map(({ reason }) => (reason as Refusal).message))).toEqual(
        new Set([refusalTexts.tooFew(0, 1)]),
      );
      expect(won).toHaveLength(places);
      expect(taken.map(({ slotNo }) => slotNo).sort()).toEqual(
        Array.from({ length: places }, (_, index) => index + 1),
      );
      await asJob((tx) =>
        tx.stay.updateMany({
          where: { homeId, state: "TAKEN" },
          data: { state: "RELEASED", releasedAt: noon },
        }),
      );
    }
  },
  600_000,
);

const HOUR = 3_600_000;
const HORIZON = 60;
const PLACES = 3;

type Step =
  | { deed: "hold"; start: number; length: number | null; count: number; hours: number }
  | { deed: "release"; which: number }
  | { deed: "confirm"; which: number }
  | { deed: "end"; which: number; length: number | null }
  | { deed: "extend"; which: number; length: number | null }
  | { deed: "wait"; hours: number };

/** A stay as the test itself thinks of it: days counted from today, hours from noon. */
type Believed = { id: string; start: number; end: number | null; expires: number | null };

const length = fc.option(fc.integer({ min: 1, max: 12 }), { nil: null });
const which = fc.nat({ max: 20 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      deed: fc.constant("hold" as const),
      start: fc.integer({ min: 0, max: 12 }),
      length,
      count: fc.integer({ min: 1, max: PLACES }),
      hours: fc.integer({ min: 1, max: 4 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ deed: fc.constant("confirm" as const), which }) },
  { weight: 1, arbitrary: fc.record({ deed: fc.constant("release" as const), which }) },
  { weight: 1, arbitrary: fc.record({ deed: fc.constant("end" as const), which, length }) },
  { weight: 1, arbitrary: fc.record({ deed: fc.constant("extend" as const), which, length }) },
  {
    weight: 1,
    arbitrary: fc.record({ deed: fc.constant("wait" as const), hours: fc.constant(2) }),
  },
);

test("whatever is held, confirmed, extended, ended and released, a place is taken once and none is withheld", async () => {
  const actor = await makeActor(["CONSULTANT"]);
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
      const children = await makeChildren(steps.length * PLACES, actor);
      const world = new World(actor, await makeHome({ places: PLACES }), children);
      for (const each of steps) {
        await world.take(each);
        await world.check();
      }
    }),
    { numRuns: 40 },
  );
}, 600_000);

class World {
  private hours = 0;
  private believed: Believed[] = [];
  constructor(
    private readonly actor: Actor,
    private readonly homeId: string,
    private readonly children: WaitingChild[],
  ) {}

  async take(step: Step): Promise<void> {
    if (step.deed === "wait") {
      this.hours += step.hours;
      return;
    }
    if (step.deed === "hold") return this.hold(step);
    const stay = this.believed[step.which % Math.max(1, this.believed.length)];
    if (stay === undefined) return;
    if (step.deed === "release") return this.release(stay);
    if (step.deed === "confirm") return this.confirm(stay);
    if (stay.expires !== null) return;
    const end = step.length === null ? null : stay.start + step.length;
    return step.deed === "end" ? this.end(stay, end) : this.extend(stay, end);
  }

  private async hold(step: Step & { deed: "hold" }): Promise<void> {
    const end = step.length === null ? null : step.start + step.length;
    const asking = this.children.splice(0, step.count);
    const held = await this.attempt((deed) =>
      holdPlaces(deed, {
        homeId: this.homeId,
        startsOn: dayNo(step.start),
        endsOn: end === null ? null : dayNo(end),
        expiresAt: new Date(noon.getTime() + (this.hours + step.hours) * HOUR),
        children: asking,
      }),
    );
    expect(held !== null, `room for ${step.count} from ${step.start} to ${end}`).toBe(
      this.hasRoom(step.start, end, { count: step.count, among: this.believed }),
    );
    for (const { stayId } of held ?? []) {
      this.believed.push({
        id: stayId,
        start: step.start,
        end,
        expires: this.hours + step.hours,
      });
    }
  }

  private async release(stay: Believed): Promise<void> {
    await this.attempt((deed) => releaseStay(deed, { stayId: stay.id, reason: "Behövs inte" }));
    this.believed = this.believed.filter((each) => each !== stay);
  }

  private async confirm(stay: Believed): Promise<void> {
    if (stay.expires === null) return;
    const nights = {
      startsOn: dayNo(stay.start),
      endsOn: stay.end === null ? null : dayNo(stay.end),
    };
    const done = await this.attempt(async (deed) => {
      await confirmHold(deed, { stayId: stay.id, ...nights });
      return true;
    });
    expect(done !== null).toBe(stay.expires > this.hours);
    if (done) stay.expires = null;
  }

  private async end(stay: Believed, end: number | null): Promise<void> {
    if (end === null || (stay.end !== null && end > stay.end)) return;
    await this.attempt((deed) => endStay(deed, { stayId: stay.id, endsOn: dayNo(end) }));
    stay.end = end;
  }

  private async extend(stay: Believed, end: number | null): Promise<void> {
    const others = this.believed.filter((each) => each !== stay);
    const done = await this.attempt(async (deed) => {
      await extendStay(deed, { stayId: stay.id, endsOn: end === null ? null : dayNo(end) });
      return true;
    });
    expect(done !== null).toBe(this.hasRoom(stay.start, end, { count: 1, among: others }));
    if (done) stay.end = end;
  }

  private async attempt<Result>(run: Parameters<typeof within<Result>>[1]): Promise<Result | null> {
    const instant = new Date(noon.getTime() + this.hours * HOUR);
    try {
      return await at(instant, () => within(this.actor, run));
    } catch (error) {
      if (error instanceof Refusal) return null;
      throw error;
    }
  }

  private hasRoom(
    start: number,
    end: number | null,
    { count, among }: { count: number; among: Believed[] },
  ): boolean {
    for (let night = start; night < (end ?? HORIZON); night += 1) {
      if (PLACES - this.takenAt(night, among) < count) return false;
    }
    return true;
  }

  private takenAt(night: number, among: Believed[]): number {
    return among.filter(
      (stay) =>
        (stay.expires === null || stay.expires > this.hours) &&
        stay.start <= night &&
        night < (stay.end ?? HORIZON),
    ).length;
  }

  /** The database says the same: as many a night as believed or expired, never two in one place. */
  async check(): Promise<void> {
    const taken = await takenIn(this.homeId);
    for (let night = 0; night < HORIZON; night += 1) {
      const there = taken.filter(
        (stay) =>
          stay.startsOn <= dbDate(dayNo(night)) &&
          (stay.endsOn === null || stay.endsOn > dbDate(dayNo(night))),
      );
      const slots = there.map(({ slotNo }) => slotNo);
      expect(new Set(slots).size).toBe(slots.length);
      expect(slots.every((slotNo) => slotNo >= 1 && slotNo <= PLACES)).toBe(true);
      const live = there.filter(
        ({ expiresAt }) =>
          expiresAt === null || expiresAt.getTime() > noon.getTime() + this.hours * HOUR,
      );
      expect(live).toHaveLength(this.takenAt(night, this.believed));
    }
  }
}

function dayNo(number: number): Day {
  return addDays(today, number);
}
