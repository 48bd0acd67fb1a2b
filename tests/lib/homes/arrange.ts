import { dbDate } from "@/lib/platform/dates";
import type { ProtectionLevel } from "@/lib/platform/generated/enums";
import { uuidv7 } from "@/lib/platform/ids";
import { asJob, organisation } from "../../support/actors";

/** A household, tied to a home when one is named. */
export async function makeHousehold({
  homeId = null,
  protection = "NONE",
}: {
  homeId?: string | null;
  protection?: ProtectionLevel;
} = {}): Promise<string> {
  const { id: host } = await organisation("Ekdala");
  const id = uuidv7();
  await asJob(async (tx) => {
    await tx.household.create({
      data: {
        id,
        label: "Hushåll",
        municipality: "Ekdala",
        protectionLevel: protection,
        controllerOrganisationId: host,
      },
    });
    if (homeId === null) return;
    await tx.homeHousehold.create({
      data: { homeId, householdId: id, validFrom: dbDate("2026-01-01") },
    });
    await tx.home.update({ where: { id: homeId }, data: { protectionLevel: protection } });
  });
  return id;
}

/** Lets a user read a protected household. */
export async function nameReader(userId: string, householdId: string): Promise<void> {
  await asJob((tx) =>
    tx.protectedReader.create({
      data: { userId, householdId, grantedById: userId, reason: "Handlägger hemmet" },
    }),
  );
}

/** A home as the database has it. */
export function homeOf(homeId: string) {
  return asJob((tx) =>
    tx.home.findUniqueOrThrow({
      where: { id: homeId },
      include: { capabilities: { orderBy: { validFrom: "asc" } }, overlays: true, contracts: true },
    }),
  );
}
