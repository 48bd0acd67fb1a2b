import "server-only";
import { createHmac } from "node:crypto";
import { isIPv6 } from "node:net";
import { headers } from "next/headers";
import { today } from "@/lib/platform/clock";
import { askDatabase } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { Refusal } from "@/lib/platform/refusal";

/** How much of one deed a visitor may do in an hour before it is looked at, and before it must wait. */
export type Guard = { name: string; softPerHour: number; hardPerHour: number };

/** The field that people never see and machines fill in. */
export const HONEYPOT = "webbplats";

const HOUR = 3_600;

/**
 * Judges a visitor's submission.
 * @returns why it looks like a machine's, or null.
 * @throws {Refusal} when far too many came from the same network: wait and send again, nothing is lost.
 */
export async function judgeVisitor(guard: Guard, form: FormData): Promise<string | null> {
  const uses = await countUse(`${guard.name}:${await networkKey()}`);
  if (uses > guard.hardPerHour) {
    throw new Refusal(
      "Det har kommit väldigt många formulär härifrån. Vänta en stund och skicka igen, eller ring oss.",
    );
  }
  const trap = form.get(HONEYPOT);
  if (typeof trap === "string" && trap !== "") return "HONEYPOT";
  return uses > guard.softPerHour ? "MANY_FROM_SAME_NETWORK" : null;
}

async function countUse(key: string): Promise<number> {
  const [row] = await askDatabase<{ uses: number }>`SELECT app.count_use(${key}, ${HOUR}) AS uses`;
  return row?.uses ?? 0;
}

// The address itself is never kept, only a keyed hash of its network and the day. Whoever has the key
// could still try networks against it, so it is forgotten: uses that are counted take away what is older
// than two hours.
async function networkKey(): Promise<string> {
  const address = (await headers()).get("x-hemvist-address") ?? "unknown";
  return createHmac("sha256", env.searchKey)
    .update(`${today()}|${networkOf(address)}`)
    .digest("hex")
    .slice(0, 32);
}

/** The network that an address belongs to: what one household or office may share. */
export function networkOf(address: string): string {
  const [plain = ""] = address.replace(/^::ffff:(?=[\d.]+$)/i, "").split("%");
  if (!isIPv6(plain)) return plain.split(".").slice(0, 3).join(".");
  return groupsOf(plain).slice(0, 4).join(":");
}

/** The eight groups of an address, those that it leaves out too. */
function groupsOf(address: string): string[] {
  const { hostname } = new URL(`http://[${address}]`);
  const [before = [], after = []] = hostname
    .slice(1, -1)
    .split("::")
    .map((part) => part.split(":").filter((group) => group !== ""));
  const leftOut = Array<string>(8 - before.length - after.length).fill("0");
  return [...before, ...leftOut, ...after];
}
