import "server-only";
import type { Deed, Done } from "@/lib/access/perform";
import { dbDate } from "@/lib/platform/dates";
import { paths } from "@/lib/platform/paths";
import {
  birthDayOf,
  type PersonalNumber,
  parsePersonalNumber,
  personalNumberFaultTexts,
} from "@/lib/platform/personal-number";
import { refuse } from "@/lib/platform/refusal";
import { seal, searchableName, searchablePersonalNumber } from "@/lib/platform/sealed";
import { donePath, doneTexts } from "../done/texts";
import { placementById } from "../queries";
import { actsFor } from "../requests/rules";
import { isDecided } from "../rules";
import { placementTexts } from "../texts";
import type { Identity, NameReaderInput, RecordIdentityInput } from "./schema";
import { identityTexts } from "./texts";

/**
 * The municipality writes down who the child is, once the placement is decided. Encrypted; found by a
 * keyed hash of the whole name or number, save for a protected child, to whom no index leads.
 */
export async function recordIdentity(deed: Deed, input: RecordIdentityInput): Promise<Done> {
  const { tx, actor } = deed;
  const placement = await placementById(tx, input.placementId);
  if (placement === null || !actsFor(actor, placement.clientOrganisationId)) {
    refuse(placementTexts.gone);
  }
  if (!isDecided(placement.state)) refuse(identityTexts.notYet);
  const child = await tx.child.findUnique({
    where: { id: placement.childId },
    select: { id: true, protectionLevel: true, version: true },
  });
  // A protected child's row is hidden from all but its named readers.
  if (child === null) refuse(identityTexts.protectedChild);
  const personalNumber = numberOf(deed, input);
  const { givenName, familyName } = input;
  const identity: Identity = { givenName, familyName, personalNumber };
  const isSearchable = child.protectionLevel === "NONE";
  const place = { table: "child", column: "identity_encrypted", rowId: child.id };
  await tx.child.updateMany({
    where: { id: child.id, version: child.version },
    data: {
      identityEncrypted: seal(place, JSON.stringify(identity)),
      nameIndex: isSearchable ? searchableName(`${givenName} ${familyName}`) : null,
      personalNumberIndex:
        isSearchable && personalNumber !== null ? searchablePersonalNumber(personalNumber) : null,
      birthDate: personalNumber === null ? null : dbDate(birthDayOf(personalNumber)),
      version: { increment: 1 },
    },
  });
  return {
    subjects: [
      { type: "CHILD", id: child.id },
      { type: "PLACEMENT", id: placement.id },
    ],
    detail: { hasNumber: personalNumber !== null, isSearchable },
    message: doneTexts.identitet,
    goTo: donePath(paths.client.placement(placement.id), "identitet"),
  };
}

/** The unit manager lets one named person read a protected child's data, and says why. */
export async function nameReader(deed: Deed, input: NameReaderInput): Promise<Done> {
  const { tx, actor, now } = deed;
  const placement = await placementById(tx, input.placementId);
  if (placement === null) refuse(placementTexts.gone);
  const requested = await tx.requestedChild.findFirst({
    where: { childId: placement.childId },
    select: { protectionLevel: true },
  });
  if (requested === null || requested.protectionLevel === "NONE")
    refuse(identityTexts.notProtected);
  await refuseUnlessConcerned(deed, input.userId, placement.clientOrganisationId);
  const already = await tx.protectedReader.count({
    where: { childId: placement.childId, userId: input.userId, revokedAt: null },
  });
  if (already > 0) refuse(identityTexts.readerAlready);
  await tx.protectedReader.create({
    data: {
      userId: input.userId,
      childId: placement.childId,
      reason: input.reason,
      grantedById: actor.userId ?? "",
      grantedAt: now,
    },
  });
  return {
    subjects: [
      { type: "CHILD", id: placement.childId },
      { type: "PLACEMENT", id: placement.id },
      { type: "USER", id: input.userId },
    ],
    message: identityTexts.readerNamed,
  };
}

async function refuseUnlessConcerned(
  { tx, today }: Deed,
  userId: string,
  clientOrganisationId: string,
): Promise<void> {
  const day = dbDate(today);
  const roles = await tx.roleAssignment.count({
    where: {
      userId,
      validFrom: { lte: day },
      AND: [
        { OR: [{ validTo: null }, { validTo: { gt: day } }] },
        {
          OR: [
            { role: { in: ["CONSULTANT", "UNIT_MANAGER"] } },
            { role: "CLIENT_WORKER", organisationId: clientOrganisationId },
          ],
        },
      ],
    },
  });
  if (roles === 0) refuse(identityTexts.notConcerned, { userId: [identityTexts.notConcerned] });
}

function numberOf({ today }: Deed, { personalNumber }: RecordIdentityInput): PersonalNumber | null {
  if (personalNumber === null) return null;
  const parsed = parsePersonalNumber(personalNumber, today);
  if (parsed.ok) return parsed.number;
  const text = personalNumberFaultTexts[parsed.fault];
  refuse(text, { personalNumber: [text] });
}
