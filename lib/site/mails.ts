import "server-only";
import { env } from "@/lib/platform/env";
import { isName, lengthOf } from "@/lib/platform/text-input";
import { plainWords } from "@/lib/platform/time-words";
import { unit } from "./texts";

/** How a mail to the public ends. */
export const regards = [
  "Hälsningar",
  unit.name,
  plainWords(`${unit.phone.shown}, ${unit.hours.toLowerCase()}`),
  "",
  "Det går inte att svara på det här mejlet.",
].join("\n");

const LONGEST_NAME = 40;

/** A name that is not made of letters may be somebody's advertisement, and is not sent on. */
export function greeting(name: string): string {
  return isName(name) && lengthOf(name) <= LONGEST_NAME ? `Hej ${name}!` : "Hej!";
}

/** A path of the product as a mail can lead to it. */
export function absolute(path: string): string {
  return new URL(path, env.appUrl).href;
}
