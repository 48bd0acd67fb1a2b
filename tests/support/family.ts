import { type Actor, sessionActor } from "@/lib/access/actor";
import { findSession } from "@/lib/access/session";
import { env } from "@/lib/platform/env";
import type { SessionKind } from "@/lib/platform/generated/enums";
import { opaqueToken, tokenHash, uuidv7 } from "@/lib/platform/ids";
import { asJob, makeUser } from "./actors";

/** Whoever a session of the browser lets in. */
async function signedIn(session: {
  kind: SessionKind;
  userId?: string;
  inquiryId?: string;
  adultId?: string;
}): Promise<Actor> {
  const token = opaqueToken();
  const expiresAt = new Date(Date.now() + 3_600_000);
  await asJob((tx) =>
    tx.session.create({ data: { ...session, tokenHash: tokenHash(token), expiresAt } }),
  );
  const facts = await findSession(token, new Date());
  if (facts === null) throw new Error("no session");
  return sessionActor(facts, null);
}

/** The first or second adult of an inquiry. */
export async function adultOf(inquiryId: string, ordinal = 1): Promise<string> {
  const where = { inquiryId, ordinal, leftAt: null };
  const { id } = await asJob((tx) => tx.inquiryAdult.findFirstOrThrow({ where }));
  return id;
}

/** Adds the second adult of an inquiry, as one who has said yes to come along. */
export async function addSecondAdult(
  inquiryId: string,
  changes: Partial<Record<"givenName" | "familyName" | "personId", string>> &
    Partial<Record<"email" | "phone", string | null>> = {},
): Promise<string> {
  const id = uuidv7();
  const name = { givenName: "Per", familyName: "Ekstam", email: null };
  await asJob((tx) =>
    tx.inquiryAdult.create({
      data: { id, inquiryId, ordinal: 2, joinedAt: new Date(), ...name, ...changes },
    }),
  );
  return id;
}

/** A family that has opened the link to its inquiry. */
export async function familyByLink(inquiryId: string, ordinal = 1): Promise<Actor> {
  return signedIn({ kind: "LINK", inquiryId, adultId: await adultOf(inquiryId, ordinal) });
}

/** An adult of an inquiry who has tied an e-identification to it and signed in by it. */
export async function familyByIdentity(inquiryId: string, ordinal = 1): Promise<Actor> {
  const userId = await makeUser(["APPLICANT"]);
  const adultId = await adultOf(inquiryId, ordinal);
  await asJob((tx) => tx.inquiryAdult.update({ where: { id: adultId }, data: { userId } }));
  return signedIn({ kind: "OIDC", userId });
}

/** Somebody who has signed in by e-identification for the first time and is tied to nothing. */
export async function newcomer(): Promise<Actor> {
  const userId = uuidv7();
  const issuer = env.citizenIssuer?.issuer ?? "";
  const data = { id: userId, issuer, subject: userId, displayName: "Ny Nyman" };
  await asJob((tx) => tx.user.create({ data }));
  return signedIn({ kind: "OIDC", userId });
}

/** Somebody who is signed in already, as the next request finds them. */
export async function again({ userId }: Pick<Actor, "userId">): Promise<Actor> {
  return signedIn({ kind: "OIDC", userId: userId ?? "" });
}
