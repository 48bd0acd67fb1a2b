import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { Deed, Done } from "@/lib/access/perform";
import { queueMail } from "@/lib/notifications/commands";
import { type Day, dayFromDb, dbDate } from "@/lib/platform/dates";
import type { Tx } from "@/lib/platform/db";
import { uuidv7 } from "@/lib/platform/ids";
import { nextMatterNumber } from "@/lib/platform/numbers";
import { refuse } from "@/lib/platform/refusal";
import { seal } from "@/lib/platform/sealed";
import { addWorkingDays } from "@/lib/platform/working-days";
import { unit } from "@/lib/site/texts";
import { addTask } from "@/lib/tasks/commands";
import { receiptPath } from "../texts";
import { childLabel, distinctLabels, isInForce, isUrgent } from "./rules";
import type { SendRequestInput } from "./schema";
import { requestTexts } from "./texts";

/**
 * Takes in a municipality's request for places. Two sendings of the same form make one request and
 * lead to the same receipt.
 */
export async function sendRequest(
  deed: Deed,
  input: SendRequestInput,
): Promise<Done<{ requestId: string; number: string }>> {
  const { tx, actor, today } = deed;
  const earlier = await sentBefore(tx, input.idempotencyKey);
  // Sent once already: the log tells of a second press, the request's own timeline does not.
  if (earlier !== null) return { ...receipt(earlier, input), subjects: [] };
  const clientOrganisationId = municipalityOf(actor, input.clientOrganisationId);
  if (input.startsOn < today) refuseField("startsOn", requestTexts.startsInPast);
  if (input.expectedEndOn !== null && input.expectedEndOn <= input.startsOn) {
    refuseField("expectedEndOn", requestTexts.endsBeforeStart);
  }
  await refuseUnlessInForce(tx, input.legalBasisCode, input.startsOn);
  const request = { requestId: uuidv7(), number: await nextMatterNumber(tx, today) };
  await addRequest(deed, { ...input, ...request, clientOrganisationId });
  await addChildren(deed, { ...request, ...input, clientOrganisationId });
  await addTask(deed, {
    kind: "REQUEST_ASSIGN",
    subject: { type: "REQUEST", id: request.requestId },
    matterNumber: request.number,
    dueOn: isUrgent(input.urgency) ? today : addWorkingDays(today, 1),
    forRole: "UNIT_MANAGER",
  });
  await queueMail(deed, {
    template: "placement-request-received",
    recipient: unit.email,
    params: { number: request.number, urgency: input.urgency },
  });
  return receipt(request, input);
}

type Sent = { requestId: string; number: string };

// Two windows may send at once: the second waits here and then sees what the first one wrote.
async function sentBefore(tx: Tx, key: string): Promise<Sent | null> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))::text`;
  const request = await tx.placementRequest.findUnique({
    where: { idempotencyKey: key },
    select: { id: true, number: true },
  });
  return request === null ? null : { requestId: request.id, number: request.number };
}

function receipt(sent: Sent, { urgency, homeKind, children }: SendRequestInput) {
  return {
    subjects: [{ type: "REQUEST" as const, id: sent.requestId }],
    detail: { urgency, homeKind, children: children.length },
    goTo: receiptPath(sent.requestId),
    output: sent,
  };
}

function municipalityOf({ serves }: Actor, chosen: string | null): string {
  const [only] = serves;
  if (serves.length === 1 && only !== undefined) return only;
  if (chosen !== null && serves.includes(chosen)) return chosen;
  refuseField("clientOrganisationId", requestTexts.chooseMunicipality);
}

async function refuseUnlessInForce(tx: Tx, code: string, day: Day): Promise<void> {
  const basis = await tx.legalBasis.findUnique({ where: { code } });
  const inForce =
    basis !== null &&
    isInForce(
      {
        code,
        validFrom: dayFromDb(basis.validFrom),
        validTo: basis.validTo === null ? null : dayFromDb(basis.validTo),
      },
      day,
    );
  if (!inForce) refuseField("legalBasisCode", requestTexts.basisNotInForce);
}

type NewRequest = SendRequestInput & Sent & { clientOrganisationId: string };

async function addRequest({ tx, actor, now }: Deed, input: NewRequest): Promise<void> {
  const { requestId: id, clientOrganisationId } = input;
  const place = { table: "placement_request", column: "situation_encrypted", rowId: id };
  await tx.placementRequest.create({
    data: {
      id,
      number: input.number,
      idempotencyKey: input.idempotencyKey,
      homeKind: input.homeKind,
      placementKind: input.placementKind ?? "ORDINARY",
      urgency: input.urgency,
      startsOn: dbDate(input.startsOn),
      expectedEndOn: input.expectedEndOn === null ? null : dbDate(input.expectedEndOn),
      legalBasisCode: input.legalBasisCode,
      keepTogether: input.children.length > 1 && input.keepTogether === true,
      needsNoPets: input.needs.includes("NO_PETS"),
      needsSmokeFree: input.needs.includes("SMOKE_FREE"),
      needsStepFree: input.needs.includes("STEP_FREE"),
      needsAdultAtHome: input.needs.includes("ADULT_AT_HOME"),
      languages: input.languages,
      avoidMunicipalities: input.avoidMunicipalities,
      situationEncrypted: input.situation === null ? null : seal(place, input.situation),
      contactPhone: input.contactPhone,
      hasTriedKinship: input.hasTriedKinship,
      clientOrganisationId,
      createdById: actor.userId ?? "",
      createdByName: actor.displayName,
      submittedAt: now,
      controllerOrganisationId: clientOrganisationId,
    },
  });
}

async function addChildren({ tx }: Deed, input: NewRequest): Promise<void> {
  const labels = distinctLabels(input.children.map((child) => child.label ?? childLabel(child)));
  await tx.requestedChild.createMany({
    data: input.children.map((child, index) => ({
      id: uuidv7(),
      requestId: input.requestId,
      no: index + 1,
      label: labels[index] ?? childLabel(child),
      ageYears: child.ageYears,
      isAgeEstimated: child.isAgeEstimated,
      sex: child.sex,
      // The municipality says that there is protection; its exact level belongs in its own file.
      protectionLevel: child.isProtected ? ("CONFIDENTIAL" as const) : ("NONE" as const),
      controllerOrganisationId: input.clientOrganisationId,
    })),
  });
}

function refuseField(field: string, text: string): never {
  refuse("Rätta 1 fel för att gå vidare", { [field]: [text] });
}
