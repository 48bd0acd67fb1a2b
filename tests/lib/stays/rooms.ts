import { addDays, type Day } from "@/lib/platform/dates";
import type { ContractState } from "@/lib/platform/generated/enums";
import type { ContractSpan, HomeRoom, TakenPlace } from "@/lib/stays/rules";

export const now = new Date("2026-12-01T11:00:00Z");

/** Days counted from 1 December 2026. */
export function dayNo(number: number): Day {
  return addDays("2026-12-01", number);
}

export function stayOf(
  slotNo: number,
  from: number,
  to: number | null,
  change: Partial<TakenPlace> = {},
): TakenPlace {
  return {
    slotNo,
    startsOn: dayNo(from),
    endsOn: to === null ? null : dayNo(to),
    kind: "PLACEMENT",
    expiresAt: null,
    ...change,
  };
}

export function contractOf(
  places: number,
  from: number,
  to: number | null,
  state: ContractState = "ACTIVE",
): ContractSpan {
  return { places, state, startsOn: dayNo(from), endsOn: to === null ? null : dayNo(to) };
}

/** An active home under a contract without end. */
export function roomOf(places: number, stays: TakenPlace[]): HomeRoom {
  return { state: "ACTIVE", contracts: [contractOf(places, -300, null)], overlays: [], stays };
}
