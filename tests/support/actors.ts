import {
  type Actor,
  dbContextOf,
  jobActor,
  type SessionFacts,
  sessionActor,
} from "@/lib/access/actor";
import { dbDate } from "@/lib/platform/dates";
import { inTransaction, type Tx } from "@/lib/platform/db";
import type { Role } from "@/lib/platform/generated/enums";
import { uuidv7 } from "@/lib/platform/ids";

/** Does something as the product itself: for arranging and for looking behind row-level security. */
export function asJob<Result>(run: (tx: Tx) => Promise<Result>): Promise<Result> {
  return inTransaction(dbContextOf(jobActor("test")), run);
}

/** The organisation of that name, made if it is missing. The host is called Ekdala. */
export async function organisation(
  name: string,
): Promise<{ id: string; name: string; isHost: boolean }> {
  return asJob((tx) =>
    tx.organisation.upsert({
      where: { name },
      update: {},
      create: {
        name,
        slug: name
          .toLowerCase()
          .normalize("NFD")
          .replace(/[^a-z]/g, ""),
        isHost: name === "Ekdala",
      },
    }),
  );
}

/** A user with roles, all in one municipality (the host unless named). */
export async function makeUser(
  roles: readonly Role[],
  {
    in: municipality = "Ekdala",
    name = "Test Testsson",
    personId = null,
  }: { in?: string; name?: string; personId?: string | null } = {},
): Promise<string> {
  const { id: organisationId } = await organisation(municipality);
  const id = uuidv7();
  await asJob((tx) =>
    tx.user.create({
      data: {
        id,
        issuer: "https://issuer.test",
        subject: id,
        displayName: name,
        personId,
        roles: {
          create: roles.map((role) => ({ role, organisationId, validFrom: dbDate("2020-01-01") })),
        },
      },
    }),
  );
  return id;
}

/** The actor that a session of the user would give. */
export async function actorOf(userId: string): Promise<Actor> {
  const facts = await asJob(async (tx): Promise<SessionFacts> => {
    const user = await tx.user.findUniqueOrThrow({
      where: { id: userId },
      include: { roles: { include: { organisation: true } } },
    });
    const all = await tx.organisation.findMany({ select: { id: true } });
    return {
      id: uuidv7(),
      kind: "OIDC",
      createdAt: "",
      lastSeenAt: "",
      expiresAt: "",
      inquiryId: null,
      adultId: null,
      adultName: null,
      userId: user.id,
      displayName: user.displayName,
      issuer: user.issuer,
      personId: user.personId,
      roles: user.roles.map(({ role, organisation: { id, name, isHost } }) => ({
        role,
        organisationId: id,
        organisation: name,
        isHost,
      })),
      organisationIds: all.map(({ id }) => id),
    };
  });
  return sessionActor(facts, null);
}

/** A new user with the roles, as an actor. */
export async function makeActor(
  roles: readonly Role[],
  options: Parameters<typeof makeUser>[1] = {},
): Promise<Actor> {
  return actorOf(await makeUser(roles, options));
}

/** The log rows about a subject, oldest first. */
export async function auditOf(
  subjectId: string,
): Promise<{ event: string; outcome: string; userId: string | null; detail: unknown }[]> {
  return asJob((tx) =>
    tx.auditEvent.findMany({
      where: { subjects: { some: { id: subjectId } } },
      orderBy: { id: "asc" },
      select: { event: true, outcome: true, userId: true, detail: true },
    }),
  );
}
