import "server-only";
import { namesOf } from "@/lib/access/staff/queries";
import type { Tx } from "@/lib/platform/db";
import type { AskAnswer } from "@/lib/platform/generated/enums";
import type { RequestFacts } from "../../requests/facts/queries";
import { isDeviation } from "../rules";

/** A home in which places are held for a request's children now. */
export type HeldHome = {
  homeId: string;
  name: string;
  number: string;
  children: { label: string; isProtected: boolean }[];
  expiresAt: Date;
  isProposed: boolean;
};

/** A home that was asked, for one or more children at once. */
export type LoggedCall = {
  homeId: string;
  name: string;
  number: string;
  children: string[];
  askedAt: Date;
  askedBy: string;
  answer: AskAnswer | null;
  answeredAt: Date | null;
  reason: string | null;
  /** A contracted home said no. */
  isDeviation: boolean;
};

/** The places held for the children, home by home. */
export async function heldHomes(tx: Tx, { children }: RequestFacts): Promise<HeldHome[]> {
  const held = children.flatMap((child) => (child.hold === null ? [] : [{ child, ...child.hold }]));
  const names = await homeNames(
    tx,
    held.map(({ homeId }) => homeId),
  );
  return [...new Set(held.map(({ homeId }) => homeId))].map((homeId) => {
    const here = held.filter((each) => each.homeId === homeId);
    return {
      homeId,
      ...(names.get(homeId) ?? unknownHome),
      children: here.map(({ child }) => child),
      expiresAt: new Date(Math.min(...here.map(({ expiresAt }) => expiresAt.getTime()))),
      isProposed: here.some(({ child }) => child.status === "PROPOSED"),
    };
  });
}

/** The log of calls about a request, the latest first. */
export async function loggedCalls(tx: Tx, request: RequestFacts): Promise<LoggedCall[]> {
  const asks = await tx.ask.findMany({
    where: { requestedChild: { requestId: request.id } },
    orderBy: [{ askedAt: "desc" }, { id: "asc" }],
    include: {
      home: {
        select: { contracts: { select: { form: true, startsOn: true, endsOn: true } } },
      },
    },
  });
  const names = await homeNames(
    tx,
    asks.map(({ homeId }) => homeId),
  );
  const users = await namesOf(
    tx,
    asks.map(({ askedById }) => askedById),
  );
  const calls = new Map<string, LoggedCall>();
  for (const ask of asks) {
    const key = `${ask.homeId} ${ask.askedAt.toISOString()}`;
    const label = request.children.find(({ id }) => id === ask.requestedChildId)?.label ?? "";
    const earlier = calls.get(key);
    if (earlier !== undefined) {
      earlier.children.push(label);
      continue;
    }
    const contract = ask.home.contracts.find(
      ({ startsOn, endsOn }) =>
        startsOn <= ask.askedAt && (endsOn === null || endsOn > ask.askedAt),
    );
    calls.set(key, {
      homeId: ask.homeId,
      ...(names.get(ask.homeId) ?? unknownHome),
      children: [label],
      askedAt: ask.askedAt,
      askedBy: users.get(ask.askedById) ?? "",
      answer: ask.answer,
      answeredAt: ask.answeredAt,
      reason: ask.reason,
      isDeviation: isDeviation(ask.answer, contract?.form ?? null),
    });
  }
  return [...calls.values()];
}

// A home with protected data is named to its named readers alone.
const unknownHome = { name: "Skyddat hem", number: "" };

/** Names and numbers of homes, for those that the actor may see. */
export async function homeNames(
  tx: Tx,
  homeIds: readonly string[],
): Promise<ReadonlyMap<string, { name: string; number: string }>> {
  const homes = await tx.home.findMany({
    where: { id: { in: [...new Set(homeIds)] } },
    select: { id: true, name: true, number: true },
  });
  return new Map(homes.map(({ id, name, number }) => [id, { name, number }]));
}
