import "server-only";
import { type Day, dayFromDb } from "@/lib/platform/dates";
import type { Tx } from "@/lib/platform/db";
import type { HomeKind, PlacementKind, Urgency } from "@/lib/platform/generated/enums";
import { unseal } from "@/lib/platform/sealed";
import { dayOrNull } from "../../queries";
import { type ChildStatus, requestStatus } from "../rules";
import { childSelect, childState, type RequestedChildState } from "../status/queries";
import type { Need } from "../texts";

/** Everything that a request says, as both sides read it, and how far it has come. */
export type RequestFacts = {
  id: string;
  number: string;
  version: number;
  municipality: string;
  clientOrganisationId: string;
  status: ChildStatus;
  urgency: Urgency;
  homeKind: HomeKind;
  placementKind: PlacementKind;
  startsOn: Day;
  expectedEndOn: Day | null;
  legalBasisCode: string;
  legalBasis: string;
  keepTogether: boolean;
  needs: Need[];
  languages: string[];
  avoidMunicipalities: string[];
  situation: string | null;
  contactPhone: string;
  hasTriedKinship: boolean | null;
  assignedToId: string | null;
  /** Told to the unit alone. */
  assignedTo: string | null;
  createdByName: string;
  submittedAt: Date;
  withdrawnAt: Date | null;
  withdrawnReason: string | null;
  children: RequestedChildState[];
};

/** A request as far as row-level security shows it; null when it does not. */
export async function requestFacts(
  tx: Tx,
  requestId: string,
  now: Date,
): Promise<RequestFacts | null> {
  const row = await tx.placementRequest.findUnique({
    where: { id: requestId },
    include: { children: { select: childSelect, orderBy: { no: "asc" } } },
  });
  if (row === null) return null;
  const standing = { isWithdrawn: row.withdrawnAt !== null, isAssigned: row.assignedToId !== null };
  const children = row.children.map((child) => childState(child, standing, now));
  const place = { table: "placement_request", column: "situation_encrypted", rowId: row.id };
  return {
    id: row.id,
    number: row.number,
    version: row.version,
    municipality: await nameOfMunicipality(tx, row.clientOrganisationId),
    clientOrganisationId: row.clientOrganisationId,
    status: requestStatus(children.map(({ status }) => status)),
    urgency: row.urgency,
    homeKind: row.homeKind,
    placementKind: row.placementKind,
    startsOn: dayFromDb(row.startsOn),
    expectedEndOn: dayOrNull(row.expectedEndOn),
    legalBasisCode: row.legalBasisCode,
    legalBasis: await wordsOfBasis(tx, row.legalBasisCode),
    keepTogether: row.keepTogether,
    needs: needsIn(row),
    languages: row.languages,
    avoidMunicipalities: row.avoidMunicipalities,
    situation: row.situationEncrypted === null ? null : unseal(place, row.situationEncrypted),
    contactPhone: row.contactPhone,
    hasTriedKinship: row.hasTriedKinship,
    assignedToId: row.assignedToId,
    assignedTo: await nameOfUser(tx, row.assignedToId),
    createdByName: row.createdByName,
    submittedAt: row.submittedAt,
    withdrawnAt: row.withdrawnAt,
    withdrawnReason: row.withdrawnReason,
    children,
  };
}

/** "SoL 22 kap. 1 §, placering med samtycke", or the code if the paragraph is not known. */
export async function wordsOfBasis(tx: Tx, code: string): Promise<string> {
  const basis = await tx.legalBasis.findUnique({ where: { code } });
  return basis === null ? code : `${basis.act}, ${basis.section}: ${basis.text}`;
}

async function nameOfMunicipality(tx: Tx, id: string): Promise<string> {
  return (await tx.organisation.findUnique({ where: { id } }))?.name ?? "";
}

async function nameOfUser(tx: Tx, id: string | null): Promise<string | null> {
  if (id === null) return null;
  const user = await tx.user.findUnique({ where: { id }, select: { displayName: true } });
  return user?.displayName ?? null;
}

function needsIn(row: {
  needsNoPets: boolean;
  needsSmokeFree: boolean;
  needsStepFree: boolean;
  needsAdultAtHome: boolean;
}): Need[] {
  const asked: Record<Need, boolean> = {
    NO_PETS: row.needsNoPets,
    SMOKE_FREE: row.needsSmokeFree,
    STEP_FREE: row.needsStepFree,
    ADULT_AT_HOME: row.needsAdultAtHome,
  };
  return (Object.keys(asked) as Need[]).filter((need) => asked[need]);
}
