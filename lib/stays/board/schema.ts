import { z } from "zod";
import { contractFormLabels } from "@/lib/contracts/texts";
import { homeKindLabels } from "@/lib/homes/texts";
import { type Day, parseDayInput } from "@/lib/platform/dates";
import type { ContractForm, HomeKind } from "@/lib/platform/generated/enums";
import { paths, type Query } from "@/lib/platform/paths";

export const boardWeeks = [2, 4, 8] as const;
export type BoardWeeks = (typeof boardWeeks)[number];

/** What the address of the board says. */
export type BoardState = {
  from: Day;
  weeks: BoardWeeks;
  kind: HomeKind | null;
  age: number | null;
  municipality: string | null;
  form: ContractForm | null;
  isFreeOnly: boolean;
  page: number;
};

/** The names of the board's fields in its address. */
export const boardKeys = {
  from: "fran",
  weeks: "veckor",
  kind: "typ",
  age: "alder",
  municipality: "kommun",
  form: "avtal",
  isFreeOnly: "lediga",
  page: "sida",
} as const;

const first = z.union([z.string(), z.array(z.string()).transform((sent) => sent[0])]).optional();
const oneOf = <Value extends string>(labels: Record<Value, string>) =>
  first
    .pipe(z.enum(Object.keys(labels) as Value[]))
    .nullable()
    .catch(null);
const whole = (min: number, max: number) =>
  first.pipe(
    z
      .string()
      .regex(/^\d{1,6}$/)
      .transform(Number)
      .pipe(z.number().min(min).max(max)),
  );

/** Reads the board's address; what it does not know is passed over, so that an old link never fails. */
export function parseBoard(
  sent: Record<string, string | string[] | undefined>,
  today: Day,
): BoardState {
  const from = first.parse(sent[boardKeys.from]);
  const weeks = whole(1, 8).safeParse(sent[boardKeys.weeks]).data;
  return {
    from: (from === undefined ? null : parseDayInput(from, today)) ?? today,
    weeks: boardWeeks.find((known) => known === weeks) ?? 2,
    kind: oneOf(homeKindLabels).parse(sent[boardKeys.kind]),
    age: whole(0, 20).nullable().catch(null).parse(sent[boardKeys.age]),
    municipality: first
      .pipe(z.string().trim().min(1).max(80))
      .nullable()
      .catch(null)
      .parse(sent[boardKeys.municipality]),
    form: oneOf(contractFormLabels).parse(sent[boardKeys.form]),
    isFreeOnly: first.parse(sent[boardKeys.isFreeOnly]) === "ja",
    page: whole(1, 10_000).catch(1).parse(sent[boardKeys.page]),
  };
}

/** Writes the board's address; what is as from the start is left out. */
export function boardHref(state: BoardState, change: Partial<BoardState>, today: Day): string {
  const next = { ...state, page: 1, ...change };
  const query: Query = {
    [boardKeys.from]: next.from === today ? null : next.from,
    [boardKeys.weeks]: next.weeks === 2 ? null : next.weeks,
    [boardKeys.kind]: next.kind,
    [boardKeys.age]: next.age,
    [boardKeys.municipality]: next.municipality,
    [boardKeys.form]: next.form,
    [boardKeys.isFreeOnly]: next.isFreeOnly ? "ja" : null,
    [boardKeys.page]: next.page === 1 ? null : next.page,
  };
  return paths.staff.placeBoard(query);
}
