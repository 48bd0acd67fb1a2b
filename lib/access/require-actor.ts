import "server-only";
import { cookies, headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { recordAudit } from "@/lib/audit/record";
import { now } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { tokenHash } from "@/lib/platform/ids";
import { paths } from "@/lib/platform/paths";
import { Refusal } from "@/lib/platform/refusal";
import { type Actor, anonymousActor, dbContextOf, sessionActor } from "./actor";
import { draftCookieName, sessionCookieName } from "./cookies";
import { asksForIdentity, type Permission } from "./permissions";
import { findSession } from "./session";

/** The signed-in actor of this request, or null. One look-up per request. */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const token = (await cookies()).get(sessionCookieName(env.secureCookies))?.value;
  if (token === undefined) return null;
  const session = await findSession(token, now());
  return session === null ? null : sessionActor(session, await requestId());
});

/**
 * The gate of every signed-in page. Signed out: to the sign-in page and back here afterwards.
 * Come by a link to what asks for e-identification: to the page that leads through it and back here.
 * Without the permission: the same 404 as a page that does not exist, and a row in the log.
 */
export async function requireActor(permission: Permission): Promise<Actor> {
  const actor = await currentActor();
  const path = (await headers()).get("x-hemvist-path") ?? "/";
  if (actor === null) redirect(paths.signIn(path));
  if (!actor.permissions.has(permission)) {
    if (actor.kind === "LINK" && asksForIdentity(permission)) {
      redirect(paths.familyPages.identify(path));
    }
    await inTransaction(dbContextOf(actor), (tx) =>
      recordAudit(tx, actor, {
        event: "page.denied",
        outcome: "DENIED",
        subjects: [],
        detail: { permission },
      }),
    );
    notFound();
  }
  return actor;
}

/**
 * The actor of a server action. A session that has ended is an expected no: what was typed stays.
 * @throws {Refusal}
 */
export async function actorForAction(): Promise<Actor> {
  const actor = await currentActor();
  if (actor === null)
    throw new Refusal(
      "Du har blivit utloggad. Logga in i en ny flik och skicka igen, det du skrev ligger kvar.",
    );
  return actor;
}

/** A visitor of the public pages, tied to the own form under way by its cookie. */
export async function visitor(): Promise<Actor> {
  const token = (await cookies()).get(draftCookieName(env.secureCookies))?.value;
  return anonymousActor(await requestId(), token === undefined ? null : tokenHash(token));
}

async function requestId(): Promise<string | null> {
  return (await headers()).get("x-hemvist-request");
}
