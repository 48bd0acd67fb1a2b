import "server-only";
import { defineQuery } from "@/lib/access/define-query";
import { namesOf, staffWith } from "@/lib/access/staff/queries";
import { addMonths, type Day, dayFromDb, dayOf, dbDate, startOfDay } from "@/lib/platform/dates";
import type { Tx } from "@/lib/platform/db";
import type { Inquiry, Prisma } from "@/lib/platform/generated/client";
import type { InquirySource, InquiryState } from "@/lib/platform/generated/enums";
import { type OrderTable, orderRows, pageWindow } from "@/lib/settings/views/rules";
import type { SortOrder, StateOf } from "@/lib/settings/views/schema";
import { likeOthers } from "../duplicates/queries";
import { availabilityWords, missionWords } from "../questions/rules";
import { adultAtHomeTexts, ageBandTexts, missionTexts, ownRoomTexts } from "../questions/texts";
import { awaitsReview, inquiryMachine, isOpen } from "../rules";
import { ageBandsFor, municipalityKey, postalCodesIn } from "./rules";
import type { inquiryList } from "./schema";

/** One row of the inbox. */
export type InboxRow = {
  id: string;
  number: string;
  name: string;
  isProtected: boolean;
  receivedOn: Day;
  missions: string[];
  municipality: string;
  /** What the form says of what matters most, in words. */
  says: Partial<Record<SaidInWords, { label: string; words: string }>>;
  availability: string[];
  languages: string[];
  state: InquiryState;
  source: InquirySource;
  firstContactDueOn: Day;
  parkedUntil: Day | null;
  awaitsReview: boolean;
  /** Another inquiry may come from the same family; a person decides whether it does. */
  isLikeAnother: boolean;
  assignedTo: string | null;
};

/** What the rows can be ordered by in words. */
export type SaidInWords = "mission" | "adult" | "room" | "ages";

type Choice = { value: string; label: string };

/** One page of the inbox, and what may be asked for in its filters. */
export type Inbox = {
  rows: InboxRow[];
  count: number;
  choices: Record<"handlaggare" | "kommun" | "postnummer" | "sprak", Choice[]>;
};
type State = StateOf<typeof inquiryList>;
type Order = Prisma.InquiryOrderByWithRelationInput;

// The day matters only while the first contact is owed, so new ones stand before the rest.
const byDue = (firstContactDueOn: SortOrder): Order[] => [{ state: "asc" }, { firstContactDueOn }];

/** Rows that say the same stand together; of those with protected data nothing is said, so they come last. */
const inWords = (said: Order): Order[] => [{ protectionLevel: "asc" }, said, ...byDue("asc")];

const order: OrderTable<State["sort"]["column"], Order> = {
  number: (number) => ({ number }),
  name: (way) => [{ familyName: way }, { givenName: way }],
  received: (submittedAt) => ({ submittedAt }),
  // Where somebody with protected data lives must not be read out of the place in the list.
  municipality: (municipality) => [{ protectionLevel: "asc" }, { municipality }],
  state: (state) => ({ state }),
  due: byDue,
  mission: (firstMission) => inWords({ firstMission }),
  adult: (adultAtHome) => inWords({ adultAtHome }),
  room: (ownRoom) => inWords({ ownRoom }),
  ages: (ageBand) => inWords({ ageBand }),
};

/** The inquiries that the filters leave, one page of them. */
export const inquiryInbox = defineQuery({
  permission: "inquiry.read",
  run: async ({ tx, actor, today }, state: State): Promise<Inbox> => {
    const places = await wordsInUse(tx);
    const where = whereOf(state, { userId: actor.userId, today, places });
    const count = await tx.inquiry.count({ where });
    const { skip, take } = pageWindow(state, count);
    const rows = await tx.inquiry.findMany({
      where,
      orderBy: orderRows(state.sort, order, { id: "asc" }),
      skip,
      take,
    });
    const names = await namesOf(
      tx,
      rows.map(({ assignedToId }) => assignedToId).filter((id) => id !== null),
    );
    const staff = await staffWith(tx, ["CONSULTANT", "UNIT_MANAGER"], today);
    const open = rows.filter((row) => isOpen(row.state)).map(({ id }) => id);
    const doubles = await likeOthers(tx, open);
    return {
      count,
      choices: {
        handlaggare: staff.map(({ userId, name }) => ({ value: userId, label: name })),
        ...choicesOf(places),
      },
      rows: rows.map((row) => inboxRow(row, { names, doubles })),
    };
  },
  record: ({ rows }) => ({
    event: "inquiry.listed",
    subjects: [],
    detail: { count: rows.length },
  }),
});

type Word = { kind: "KOMMUN" | "OMRADE" | "SPRAK"; word: string };

/**
 * The municipalities, postal areas and languages that the forms name: of nobody with protected data.
 * Places are few and forms are many: each step goes straight to the next word in an index.
 */
function wordsInUse(tx: Tx): Promise<Word[]> {
  return tx.$queryRaw<Word[]>`
    WITH RECURSIVE place AS (
      (SELECT municipality AS word FROM inquiry WHERE protection_level = 'NONE' ORDER BY 1 LIMIT 1)
      UNION ALL
      SELECT (SELECT i.municipality FROM inquiry i
              WHERE i.protection_level = 'NONE' AND i.municipality > p.word ORDER BY 1 LIMIT 1)
      FROM place p WHERE p.word IS NOT NULL
    ), area AS (
      (SELECT left(postal_code, 2) AS word FROM inquiry WHERE protection_level = 'NONE' ORDER BY postal_code LIMIT 1)
      UNION ALL
      SELECT (SELECT left(i.postal_code, 2) FROM inquiry i
              WHERE i.protection_level = 'NONE' AND i.postal_code > a.word || '999' ORDER BY i.postal_code LIMIT 1)
      FROM area a WHERE a.word IS NOT NULL
    )
    SELECT 'KOMMUN' AS kind, word FROM place WHERE word IS NOT NULL
    UNION ALL
    SELECT 'OMRADE', word FROM area WHERE word IS NOT NULL
    UNION ALL
    SELECT DISTINCT 'SPRAK', unnest(l.languages)
    FROM (SELECT DISTINCT languages FROM inquiry WHERE protection_level = 'NONE') l
    LIMIT 2000`;
}

function choicesOf(
  words: readonly Word[],
): Pick<Inbox["choices"], "kommun" | "postnummer" | "sprak"> {
  const of = (kind: Word["kind"]) => words.filter((each) => each.kind === kind);
  const sorted = (choices: Choice[]) => [
    ...new Map(
      choices
        .sort((one, other) => one.label.localeCompare(other.label, "sv"))
        .map((choice) => [choice.value, choice]),
    ).values(),
  ];
  return {
    kommun: sorted(of("KOMMUN").map(({ word }) => ({ value: municipalityKey(word), label: word }))),
    postnummer: sorted(of("OMRADE").map(({ word }) => ({ value: word, label: `${word}x xx` }))),
    sprak: sorted(of("SPRAK").map(({ word }) => ({ value: word, label: capital(word) }))),
  };
}

const capital = (word: string) => word.charAt(0).toLocaleUpperCase("sv") + word.slice(1);

type Asking = { userId: string | null; today: Day; places: readonly Word[] };

function whereOf({ filters }: State, { userId, today, places }: Asking): Prisma.InquiryWhereInput {
  const { lage, uppdrag, fordelning, handlaggare, granskning, vantat, genom } = filters;
  return {
    AND: [
      lage ? { state: { in: lage } } : {},
      uppdrag ? { missions: { hasSome: uppdrag } } : {},
      fordelning?.[0] === "MINE" ? { assignedToId: userId } : {},
      fordelning?.[0] === "NOBODY" ? { assignedToId: null } : {},
      handlaggare ? { assignedToId: { in: handlaggare } } : {},
      granskning ? { reviewReason: { not: null }, reviewedAt: null, ...stillOpen } : {},
      vantat?.[0] === "RESTED" ? { state: "PARKED", parkedUntil: { lte: dbDate(today) } } : {},
      vantat?.[0] === "YEAR"
        ? { submittedAt: { lt: startOfDay(addMonths(today, -12)) }, ...stillOpen }
        : {},
      genom ? { source: { in: genom } } : {},
      whatTheFormSays(filters, places),
    ],
  };
}

/** Filters by answers find nobody with protected data: being found would tell the answer. */
function whatTheFormSays(
  filters: State["filters"],
  places: readonly Word[],
): Prisma.InquiryWhereInput {
  const { vuxen, rum, alder, nar, kommun, postnummer, sprak } = filters;
  if (![vuxen, rum, alder, nar, kommun, postnummer, sprak].some(Boolean)) return {};
  const written = places.flatMap(({ kind, word }) =>
    kind === "KOMMUN" && kommun?.includes(municipalityKey(word)) ? [word] : [],
  );
  return {
    protectionLevel: "NONE",
    ...(vuxen ? { adultAtHome: { in: vuxen } } : {}),
    ...(rum ? { ownRoom: { in: rum } } : {}),
    ...(alder ? { ageBand: { in: alder.flatMap((band) => [...ageBandsFor[band]]) } } : {}),
    ...(nar ? { availability: { hasSome: nar } } : {}),
    ...(kommun ? { municipality: { in: written } } : {}),
    ...(postnummer ? { OR: postnummer.map((area) => ({ postalCode: postalCodesIn(area) })) } : {}),
    ...(sprak ? { languages: { hasSome: sprak } } : {}),
  };
}

const stillOpen = { state: { in: inquiryMachine.states.filter(isOpen) } };

type Known = { names: ReadonlyMap<string, string>; doubles: ReadonlySet<string> };

function inboxRow(row: Inquiry, { names, doubles }: Known): InboxRow {
  const isProtected = row.protectionLevel !== "NONE";
  const { id, number, state, source } = row;
  return {
    ...{ id, number, state, source, isProtected },
    name: isProtected ? row.givenName : `${row.givenName} ${row.familyName}`.trim(),
    receivedOn: dayOf(row.submittedAt),
    missions: row.missions.map(missionWords),
    municipality: isProtected ? "" : row.municipality,
    says: isProtected ? {} : saidBy(row),
    availability: isProtected ? [] : row.availability.map(availabilityWords),
    languages: isProtected ? [] : row.languages,
    firstContactDueOn: dayFromDb(row.firstContactDueOn),
    parkedUntil: row.parkedUntil && dayFromDb(row.parkedUntil),
    awaitsReview: awaitsReview(row),
    isLikeAnother: doubles.has(row.id),
    assignedTo: row.assignedToId === null ? null : (names.get(row.assignedToId) ?? null),
  };
}

function saidBy({ firstMission, adultAtHome, ownRoom, ageBand }: Inquiry): InboxRow["says"] {
  return {
    ...(firstMission && { mission: { label: "Uppdrag", words: missionTexts[firstMission] } }),
    ...(adultAtHome && { adult: { label: "Vuxen hemma", words: adultAtHomeTexts[adultAtHome] } }),
    ...(ownRoom && { room: { label: "Eget rum", words: ownRoomTexts[ownRoom] } }),
    ...(ageBand && { ages: { label: "Barnens ålder", words: ageBandTexts[ageBand] } }),
  };
}
