import type { Matter } from "@/lib/documents/schema";
import { dbDate } from "@/lib/platform/dates";
import { uuidv7 } from "@/lib/platform/ids";
import { nextMatterNumber } from "@/lib/platform/numbers";
import { asJob, organisation } from "../../support/actors";

/** An inquiry that somebody has sent. All of the unit's staff see it. */
export async function makeInquiry(): Promise<Matter & { type: "INQUIRY" }> {
  const host = await organisation("Ekdala");
  const id = uuidv7();
  await asJob(async (tx) =>
    tx.inquiry.create({
      data: {
        id,
        number: await nextMatterNumber(tx, "2019-01-01"),
        idempotencyKey: uuidv7(),
        givenName: "Test",
        familyName: "Testsson",
        phone: "+46701234567",
        postalCode: "12345",
        municipality: "Ekdala",
        firstContactDueOn: dbDate("2026-11-23"),
        controllerOrganisationId: host.id,
      },
    }),
  );
  return { type: "INQUIRY", id };
}

type NewRequest = { client?: string; assignedTo?: string | null };

/** A municipality's request for a place: its own, the assigned consultant's and the unit manager's. */
export async function makeRequest({
  client = "Björkvik",
  assignedTo = null,
}: NewRequest = {}): Promise<Matter & { type: "REQUEST" }> {
  const { id: clientId } = await organisation(client);
  const id = uuidv7();
  await asJob(async (tx) =>
    tx.placementRequest.create({
      data: {
        id,
        number: await nextMatterNumber(tx, "2019-01-01"),
        idempotencyKey: uuidv7(),
        homeKind: "EMERGENCY",
        urgency: "PLANNED",
        startsOn: dbDate("2026-12-01"),
        legalBasisCode: "SOL_22_1",
        contactPhone: "+46701234567",
        assignedToId: assignedTo,
        clientOrganisationId: clientId,
        createdById: uuidv7(),
        createdByName: "Test Testsson",
        controllerOrganisationId: clientId,
      },
    }),
  );
  return { type: "REQUEST", id };
}
