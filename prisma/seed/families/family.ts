import type { HomeKind, PlacementKind, SexPreference } from "@/lib/platform/generated/enums";
import { type Municipality, pool } from "../cast";

/** Ages that a home receives, both with. */
export type Ages = readonly [number, number];
export const young: Ages = [0, 12];
export const teens: Ages = [13, 17];
export const all: Ages = [0, 17];

type Facts = {
  places: number;
  ages: Ages;
  ownChildren?: readonly number[];
  /** The demo login of the first adult. */
  login?: string;
  conditions?: string;
  placementKinds?: readonly PlacementKind[];
  languages?: readonly string[];
  sexPreference?: SexPreference;
  area?: string;
  hasPets?: boolean;
  isStepFree?: boolean;
  hasAdjacentLiving?: boolean;
};

/** Who a made-up family is and where it lives. The family name is what the story knows it by. */
export type Household = {
  name: string;
  adults: readonly string[];
  municipality: Municipality;
  postalCode: string;
};

/** A made-up family of the demo story. */
export type Family = Household &
  Facts & {
    kind: HomeKind;
    /** The consultant who leads its investigation and then has its home. */
    consultant: "handlaggare" | "handlaggare2";
    /** Its number in the story, from which texts, numbers and hours are varied. */
    serial: number;
  };

type HomeFacts = Facts & {
  /** How many days ago the home was decided on. */
  decidedAgo: number;
  kind?: HomeKind;
};
export type HomeRow = Household & HomeFacts;

/** Reads "Tomas och Anna Öppenhäll" and "99061 Tallberga". */
export function household(names: string, place: string): Household {
  const words = names.split(" ").filter((word) => word !== "och");
  const [postalCode = "", town = ""] = place.split(" ");
  const municipality = pool.find(({ name }) => name === town)?.name;
  if (municipality === undefined) throw new Error(`no municipality ${town}`);
  return { name: words.at(-1) ?? "", adults: words.slice(0, -1), municipality, postalCode };
}

/** A family that has become a home. */
export function home(names: string, place: string, facts: HomeFacts): HomeRow {
  return { ...household(names, place), ...facts };
}
