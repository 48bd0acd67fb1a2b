import { z } from "zod";
import { currentActor } from "@/lib/access/require-actor";
import { requestState } from "@/lib/placements/requests/client/queries";

type Context = { params: Promise<{ id: string }> };

/** The state of a request and nothing else, for the open page of it to ask about. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const id = z.guid().safeParse((await params).id);
  const actor = await currentActor();
  if (!id.success || !actor?.permissions.has("client.request.read")) return notThere();
  const state = await requestState(actor, { requestId: id.data });
  if (state === null) return notThere();
  return Response.json({ state }, { headers: { "cache-control": "no-store" } });
}

function notThere(): Response {
  return new Response(null, { status: 404 });
}
