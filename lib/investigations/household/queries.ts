import "server-only";
import { defineQuery } from "@/lib/access/define-query";
import { type Member, membersOf } from "@/lib/people/queries";
import { fileOf, headOf, type InvestigationHead, readOf } from "../file/queries";

export type HouseholdPage = {
  head: InvestigationHead;
  household: {
    version: number;
    postalCode: string | null;
    streetAddress: string | null;
  };
  members: Member[];
};

/** The household of an investigation with its people, or null if the actor may not see it. */
export const householdPage = defineQuery({
  permission: "investigation.read",
  run: async (reading, id: string): Promise<HouseholdPage | null> => {
    const { tx } = reading;
    const file = await fileOf(tx, id);
    if (file === null) return null;
    const household = await tx.household.findFirstOrThrow({
      where: { id: file.household.id },
      select: { version: true, postalCode: true, streetAddress: true },
    });
    return {
      head: headOf(file, reading),
      household,
      members: await membersOf(tx, file.household.id),
    };
  },
  record: ({ head }) => readOf(head, "household"),
});
