import type { Day } from "@/lib/platform/dates";
import { dayShort } from "../occupancy/rules";

export const weekdayShort = ["mån", "tis", "ons", "tors", "fre", "lör", "sön"] as const;

export const boardTexts = {
  title: "Platser",
  caption: "Hem och lediga platser per dag",
  glance: "Läget i korthet",
  empty: "Inga hem passar filtren",
  emptyHint: "Ta bort ett filter för att se fler hem.",
  noHomes: "Inga hem har avtal de här dagarna",
  noHomesHint: "Platser kommer hit när ett avtal har tecknats med ett hem.",
} as const;

/** "2 av 3 lediga nu", or on the board's first day when that is another. */
export function roomInWords(
  { free, places }: { free: number; places: number },
  { from, today }: { from: Day; today: Day },
): string {
  const when = from === today ? "nu" : dayShort(from);
  return places === 0 ? `Inga platser ${when}` : `${free} av ${places} lediga ${when}`;
}

type Totals = {
  homes: number;
  homesWithRoom: number;
  contracted: number;
  free: number;
  held: number;
  occupied: number;
  closed: number;
};

/** The board in a few sentences, for whoever does not read the table. */
export function totalsInWords(totals: Totals, { from, today }: { from: Day; today: Day }): string {
  const when = from === today ? "I natt" : `Den ${dayShort(from)}`;
  const { free, contracted, homesWithRoom, held, occupied, closed } = totals;
  if (contracted === 0) return `${when} finns inga platser under avtal.`;
  const homes = homesWithRoom === 1 ? "ett hem" : `${homesWithRoom} hem`;
  const room =
    free === 0 ? "ingen plats ledig" : `${free} av ${contracted} platser lediga, i ${homes}`;
  const rest = [
    held > 0 && `${held} hålls`,
    occupied > 0 && `${occupied} ${occupied === 1 ? "är upptagen" : "är upptagna"}`,
    closed > 0 && `${closed} ligger i hem med paus eller stopp`,
  ].filter((part) => part !== false);
  const told = `${when} är ${room}.`;
  return rest.length === 0 ? told : `${told} ${listInWords(rest)}.`;
}

function listInWords(parts: readonly string[]): string {
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} och ${last}`;
}
