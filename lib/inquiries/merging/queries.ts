import "server-only";
import { defineQuery } from "@/lib/access/define-query";
import { namesOf } from "@/lib/access/staff/queries";
import type { Prisma } from "@/lib/platform/generated/client";
import type { InquirySource, InquiryState, MergerKind } from "@/lib/platform/generated/enums";
import { sentSections } from "../questions/rules";
import { type ComparedLine, compareForms, mayGoUpIn, missingForMerger } from "./rules";
import { mergerKindTexts } from "./texts";

/** One of two inquiries that are compared. */
export type Compared = {
  id: string;
  number: string;
  version: number;
  name: string;
  givenName: string;
  state: InquiryState;
  source: InquirySource;
  submittedAt: Date;
  assignedTo: string | null;
};

/** Two inquiries side by side. */
export type Comparison = {
  one: Compared;
  other: Compared;
  lines: ComparedLine[];
  /** The first can go up in the other, or the other in the first. */
  mayMerge: boolean;
  mayMergeOtherWay: boolean;
  /** What stands in the way of each kind of merger, in words. */
  missing: Record<MergerKind, string | null>;
};

type Wanted = { oneId: string; otherId: string };

const kinds = Object.keys(mergerKindTexts) as MergerKind[];

/** Two inquiries question by question; null if one is not there, or has protected data. */
export const inquiryComparison = defineQuery({
  permission: "inquiry.read",
  run: async ({ tx }, { oneId, otherId }: Wanted): Promise<Comparison | null> => {
    const rows = await tx.inquiry.findMany({
      where: { id: { in: [oneId, otherId] }, protectionLevel: "NONE" },
      include,
    });
    const one = rows.find(({ id }) => id === oneId);
    const other = rows.find(({ id }) => id === otherId);
    if (one === undefined || other === undefined || one === other) return null;
    const names = await namesOf(
      tx,
      [one, other].flatMap(({ assignedToId }) => assignedToId ?? []),
    );
    return {
      one: compared(one, names),
      other: compared(other, names),
      lines: compareForms(formOf(one), formOf(other)),
      mayMerge: mayGoUpIn(one, other),
      mayMergeOtherWay: mayGoUpIn(other, one),
      missing: Object.fromEntries(
        kinds.map((kind) => [kind, missingForMerger(one, other, kind)]),
      ) as Comparison["missing"],
    };
  },
  record: ({ one, other }) => ({
    event: "inquiry.compared",
    subjects: [one, other].map(({ id }) => ({ type: "INQUIRY", id }) as const),
  }),
});

const include = {
  answers: true,
  sentForm: true,
  adults: { where: { leftAt: null } },
} as const satisfies Prisma.InquiryInclude;
type Row = Prisma.InquiryGetPayload<{ include: typeof include }>;

const formOf = (row: Row) => sentSections(row.sentForm?.sections, row.answers);

function compared(row: Row, names: ReadonlyMap<string, string>): Compared {
  const { id, number, version, givenName, state, source, submittedAt, assignedToId } = row;
  return {
    ...{ id, number, version, givenName, state, source, submittedAt },
    name: `${row.givenName} ${row.familyName}`.trim(),
    assignedTo: assignedToId === null ? null : (names.get(assignedToId) ?? "Någon på enheten"),
  };
}
