import "server-only";
import { defineQuery } from "@/lib/access/define-query";
import { type StaffMember, staffWith } from "@/lib/access/staff/queries";
import { type Day, daysBetween, dbDate } from "@/lib/platform/dates";
import type { Prisma } from "@/lib/platform/generated/client";
import { type OrderTable, orderRows, pageWindow } from "@/lib/settings/views/rules";
import type { StateOf } from "@/lib/settings/views/schema";
import { filesOf, headOf, type InvestigationHead } from "../file/queries";
import { amountMissing } from "../requirements/rules";
import type { investigationList } from "./schema";

/** One row of the list. What is missing is told by its count alone. */
export type InvestigationRow = Pick<
  InvestigationHead,
  | "id"
  | "number"
  | "household"
  | "stage"
  | "state"
  | "investigators"
  | "missions"
  | "openedOn"
  | "goalOn"
  | "daysUsed"
  | "isPastGoal"
  | "ending"
> & { goalDays: number; missing: number };

export type Investigations = {
  rows: InvestigationRow[];
  count: number;
  colleagues: StaffMember[];
};

type State = StateOf<typeof investigationList>;
type Order = Prisma.InvestigationOrderByWithRelationInput;

const order: OrderTable<State["sort"]["column"], Order> = {
  number: (number) => ({ number }),
  household: (label) => ({ household: { label } }),
  // The closed ones have no goal any more and stand last.
  goal: (goalOn) => [{ state: "asc" }, { goalOn }],
  state: (state) => ({ state }),
  municipality: (municipality) => ({ household: { municipality } }),
  opened: (openedOn) => ({ openedOn }),
};

/** The investigations that the filters leave, one page of them: a consultant's own, a manager's all. */
export const investigationRows = defineQuery({
  permission: "investigation.read",
  run: async (reading, state: State): Promise<Investigations> => {
    const { tx, actor, today } = reading;
    const where = whereOf(state, { userId: actor.userId ?? "", today });
    const count = await tx.investigation.count({ where });
    const { skip, take } = pageWindow(state, count);
    const found = await tx.investigation.findMany({
      where,
      orderBy: orderRows(state.sort, order, { id: "asc" }),
      skip,
      take,
      select: { id: true },
    });
    const files = await filesOf(
      tx,
      found.map(({ id }) => id),
    );
    return {
      rows: files.map((file) => rowOf(headOf(file, reading))),
      count,
      colleagues: await staffWith(tx, ["CONSULTANT"], today),
    };
  },
  record: ({ rows }) => ({
    event: "investigations.listed",
    subjects: [],
    detail: { count: rows.length },
  }),
});

function whereOf(
  { filters }: State,
  { userId, today }: { userId: string; today: Day },
): Prisma.InvestigationWhereInput {
  const { lage, uppdrag, urval, utredare } = filters;
  const chosen = urval?.[0];
  return {
    AND: [
      lage ? { state: { in: lage } } : {},
      uppdrag ? { missions: { hasSome: uppdrag } } : {},
      chosen === "MINE" ? { investigators: { some: { userId } } } : {},
      chosen === "LATE" ? { state: { not: "CLOSED" }, goalOn: { lt: dbDate(today) } } : {},
      utredare ? { investigators: { some: { userId: { in: utredare } } } } : {},
    ],
  };
}

function rowOf(head: InvestigationHead): InvestigationRow {
  const { id, number, household, stage, state, investigators, missions } = head;
  const { openedOn, goalOn, daysUsed, isPastGoal, ending } = head;
  return {
    ...{ id, number, household, stage, state, investigators, missions },
    ...{ openedOn, goalOn, daysUsed, isPastGoal, ending },
    goalDays: daysBetween(openedOn, goalOn),
    missing: state === "OPEN" ? amountMissing(head.missing) : 0,
  };
}
