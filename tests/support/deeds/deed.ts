import type { Actor } from "@/lib/access/actor";

/** An action ready to succeed: everything it needs stands in the database. */
export type Deed = {
  actor: Actor;
  input: Record<string, unknown>;
  /** When it is done; now unless told. */
  at?: Date;
  /** Somebody with the permission who has nothing to do with the matter: must be refused. */
  stranger?: Actor;
  /** What is left unsaid has no row: a deed that only takes away. */
  takesAway?: boolean;
};

/** One valid deed of each action, by the action's name. */
export type Deeds = Record<string, () => Promise<Deed>>;
