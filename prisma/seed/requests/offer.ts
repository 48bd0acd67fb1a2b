import { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { askHomeAction, holdHomeAction } from "@/lib/placements/matching/actions";
import { acceptProposalAction, proposeHomeAction } from "@/lib/placements/proposals/actions";
import { behind } from "../cast";
import { pick } from "../people";
import { deed, type Script } from "../timeline";
import { motives, noes } from "../words/requests";
import { homeOf, type World } from "../world";
import { childIds } from "./send";

/** A request that a consultant works with, and the hours that pass. */
export type Search = {
  world: World;
  requestId: string;
  consultant: Actor;
  /** Minutes or so later. */
  soon: () => Date;
  seed: number;
};

/** The consultant calls a home and writes down what it said. */
export async function* asked(search: Search, name: string, answer: "YES" | "NO" | ""): Script {
  const { world, requestId, consultant, soon, seed } = search;
  yield deed(soon(), [consultant, askHomeAction], {
    ...{ requestId, homeId: homeOf(world, name).id, childIds: await childIds(requestId), answer },
    reason: answer === "NO" ? pick(noes, seed) : "",
  });
}

/** The consultant asks a home that says yes, and holds places there for all the children. */
export async function* held(search: Search, name: string): Script {
  yield* asked(search, name, "YES");
  const { world, requestId, consultant, soon } = search;
  const homeId = homeOf(world, name).id;
  const form = { requestId, homeId, childIds: await childIds(requestId) };
  yield deed(soon(), [consultant, holdHomeAction], form);
}

/** The held places are offered to the municipality. */
export async function* proposed(search: Search, name: string): Script {
  yield* held(search, name);
  const { world, requestId, consultant, soon, seed } = search;
  yield deed(soon(), [consultant, proposeHomeAction], {
    ...{ requestId, homeId: homeOf(world, name).id },
    motive: pick(motives, seed),
  });
}

const profileSchema = z.object({ consultations: z.array(z.string()) });

/** The open proposals of a request, and whom the municipality has to consult about them. */
export async function openProposals(requestId: string) {
  const rows = await behind((tx) =>
    tx.proposal.findMany({ where: { requestedChild: { requestId }, answer: null } }),
  );
  const consultations = rows.flatMap(({ profile }) => profileSchema.parse(profile).consultations);
  return { proposalIds: rows.map(({ id }) => id), consultations: [...new Set(consultations)] };
}

/** The municipality says yes. @returns whom it has to consult before it decides. */
export async function* accepted(
  { requestId }: Pick<Search, "requestId">,
  at: Date,
  by: Actor,
): Script<string[]> {
  const { proposalIds, consultations } = await openProposals(requestId);
  yield deed(at, [by, acceptProposalAction], { requestId, proposalIds });
  return consultations;
}
