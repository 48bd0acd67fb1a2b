import type { ContractForm } from "@/lib/platform/generated/enums";
import { assignment } from "./assignment";
import { contracted } from "./contracted";
import type { Family, HomeRow } from "./family";
import { foster, mentor } from "./foster";

/** A family that has become a home, and how. */
export type HomeFamily = Family & {
  decidedAgo: number;
  /** The mentor home has no contract for places. */
  form: ContractForm | null;
};

const emergency = (form: ContractForm | null) => (row: HomeRow) => ({
  kind: "EMERGENCY" as const,
  form,
  ...row,
});

/** The pool's homes: 6 contracted and 27 assignment jourhem with 50 places, 4 familjehem, a mentor home. */
export const homeFamilies: readonly HomeFamily[] = [
  ...contracted.map(emergency("CONTRACTED")),
  ...assignment.map(emergency("ASSIGNMENT")),
  ...foster.map((row) => ({ kind: "FOSTER" as const, form: "ASSIGNMENT" as const, ...row })),
  emergency(null)(mentor),
].map((row, serial) => ({
  ...row,
  consultant: serial % 2 === 0 ? "handlaggare" : "handlaggare2",
  serial,
}));
