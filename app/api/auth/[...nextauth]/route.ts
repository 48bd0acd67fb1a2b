import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { authOptions, signInDoors } from "@/lib/access/auth-options";
import { keepTie } from "@/lib/access/browser-cookies";
import { currentActor } from "@/lib/access/require-actor";
import { now } from "@/lib/platform/clock";

type Context = { params: Promise<{ nextauth: string[] }> };

// Of next-auth's addresses only the start and the end of a sign-in are open.
const OPEN = new Set(["GET callback", "POST signin"]);

async function handle(request: NextRequest, context: Context): Promise<Response> {
  const [step = "", door] = (await context.params).nextauth;
  if (!OPEN.has(`${request.method} ${step}`)) return new Response("Not found", { status: 404 });
  if (step === "signin" && door === signInDoors.citizen) await rememberFamily(request);
  return NextAuth(authOptions())(request, context);
}

/**
 * A family that came by a link and goes to sign in by e-identification in order to tie the two: the
 * sign-in ends the link's session, so the browser keeps which adult it was.
 */
async function rememberFamily(request: NextRequest): Promise<void> {
  const form = await request.clone().formData();
  if (form.get("tie") !== "yes") return;
  const actor = await currentActor();
  if (actor?.kind === "LINK" && actor.adultId !== null) {
    await keepTie({ adultId: actor.adultId }, now());
  }
}

export { handle as GET, handle as POST };
