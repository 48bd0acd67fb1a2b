import type { Actor } from "@/lib/access/actor";
import type { Subject } from "@/lib/audit/schema";
import type { Calendar } from "./calendar";
import type { Cast } from "./cast";
import type { Made } from "./timeline";

/** A home of the story once it is decided on. */
export type KnownHome = { id: string; consultant: Actor; municipality: string };

/** What all scripts share. */
export type World = {
  calendar: Calendar;
  cast: Cast;
  /** By the family's name; filled as homes are decided on. */
  homes: Map<string, KnownHome>;
};

/** The id of what a deed concerned or made. */
export function idFrom(done: Made, type: Subject["type"]): string {
  const found = done.subjects.find((subject) => subject.type === type);
  if (found === undefined) throw new Error(`the deed made no ${type}`);
  return found.id;
}

/** A home that the story has decided on by now. */
export function homeOf({ homes }: World, name: string): KnownHome {
  const home = homes.get(name);
  if (home === undefined) throw new Error(`the family ${name} has no home yet`);
  return home;
}
