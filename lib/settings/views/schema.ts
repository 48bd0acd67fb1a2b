import { z } from "zod";
import { checkbox, id, requiredText } from "@/lib/platform/fields";
import type { Query } from "@/lib/platform/paths";

/** A column of a staff list. The first one names the row and is always shown. */
export type ListColumn = {
  id: string;
  label: string;
  sortable?: boolean;
  numeric?: boolean;
  /** Shown only to those who choose it. */
  isExtra?: boolean;
};

/** An order by what rows say in words, which no column stands for; rows that say the same stand together. */
export type ListOrder = { id: string; label: string };

/**
 * A filter: its values with their labels, or "ids" or "words" where the page gives what there is to
 * choose among: rows, or words that the rows themselves hold.
 */
export type ListFilter = {
  id: string;
  label: string;
  options: Readonly<Record<string, string>> | "ids" | "words";
  /** Several values at once, any of which a row may have. */
  isMultiple?: boolean;
  /** Folded away among others that are seldom needed. */
  isRare?: boolean;
};

export const pageSizes = [25, 50, 100] as const;
export type PageSize = (typeof pageSizes)[number];
export type SortOrder = "asc" | "desc";

/** The names in the address that no filter may take. */
export const listKeys = {
  page: "sida",
  pageSize: "antal",
  sort: "sortera",
  columns: "kolumner",
} as const;

type ColumnId<Columns extends readonly ListColumn[]> = Columns[number]["id"];
type SortableId<Columns extends readonly ListColumn[]> = Extract<
  Columns[number],
  { sortable: true }
>["id"];
type ChosenFilters<Filters extends readonly ListFilter[]> = {
  [Filter in Filters[number] as Filter["id"]]?: (Filter["options"] extends string
    ? string
    : Extract<keyof Filter["options"], string>)[];
};

/** The values chosen per filter. */
export type Chosen = Record<string, string[] | undefined>;

/** What the address of a list says: which rows, in what order, how many and which columns. */
export type ListState<
  Column extends string = string,
  Sortable extends string = string,
  Filters extends Chosen = Chosen,
> = {
  page: number;
  pageSize: PageSize;
  sort: { column: Sortable; order: SortOrder };
  columns: Column[];
  filters: Filters;
};

/** What a page is given in its address. */
export type SentQuery = URLSearchParams | Record<string, string | string[] | undefined>;

type ListSpec<
  Columns extends readonly ListColumn[],
  Filters extends readonly ListFilter[],
  Orders extends readonly ListOrder[] = readonly ListOrder[],
> = {
  /** The name under which views of it are saved. */
  name: string;
  /** What the rows are called: "anmälan" and "anmälningar". */
  noun: { one: string; many: string };
  columns: Columns;
  filters: Filters;
  orders?: Orders;
  defaultSort: { column: SortableId<Columns>; order: SortOrder };
};

/** A list as its component and its query know it. */
export type List<
  Column extends string = string,
  Sortable extends string = string,
  Filters extends Chosen = Chosen,
> = {
  name: string;
  noun: { one: string; many: string };
  columns: readonly (ListColumn & { id: Column })[];
  filters: readonly ListFilter[];
  orders?: readonly ListOrder[];
  defaultSort: { column: Sortable; order: SortOrder };
  /** Reads an address. What it does not know is passed over, so that an old link never fails. */
  parse(sent: SentQuery): ListState<Column, Sortable, Filters>;
  /** Writes an address; what is as from the start is left out. */
  print(state: ListState<Column, Sortable, Filters>): Query;
};

/** The state of a list made by `defineList`. */
export type StateOf<Known extends List> = ReturnType<Known["parse"]>;

/**
 * Describes a staff list: its columns, filters and first order. All of its state stands in the
 * address, so Back works and a colleague can be sent the link.
 * @throws {RangeError} if a filter takes a name that the list itself uses.
 */
export function defineList<
  const Columns extends readonly ListColumn[],
  const Filters extends readonly ListFilter[],
  const Orders extends readonly ListOrder[] = [],
>(
  spec: ListSpec<Columns, Filters, Orders>,
): List<ColumnId<Columns>, SortableId<Columns> | Orders[number]["id"], ChosenFilters<Filters>> {
  const reserved = Object.values<string>(listKeys);
  const clash = spec.filters.find((filter) => reserved.includes(filter.id));
  if (clash) throw new RangeError(`A filter may not be called ${clash.id}`);
  return {
    ...spec,
    parse: (sent) => parseState(spec, sent),
    print: (state) => printState(spec, state),
  };
}

type AnySpec = ListSpec<readonly ListColumn[], readonly ListFilter[]>;

const MOST_PAGES = 100_000;
const MOST_IDS = 50;
const pageNumber = z.coerce.number().int().min(1).max(MOST_PAGES).catch(1);
const rowId = z.guid().transform((value) => value.toLowerCase());
/** A word that rows hold: the name of a place or a language, the beginning of a postal code. */
const word = z.string().regex(/^[\p{L}\p{M}\d][\p{L}\p{M}\d '.-]{0,79}$/u);

// The generic parts of the state are what the spec itself lists, which the checks below ensure.
function parseState<State extends ListState>(spec: unknown, sent: SentQuery): State {
  const list = spec as AnySpec;
  const valuesOf = reader(sent);
  const chosenColumns = valuesOf(listKeys.columns).flatMap((each) => each.split(","));
  const size = Number(valuesOf(listKeys.pageSize)[0]);
  const state: ListState = {
    page: pageNumber.parse(valuesOf(listKeys.page)[0] ?? 1),
    pageSize: pageSizes.find((known) => known === size) ?? pageSizes[0],
    sort: parseSort(list, valuesOf(listKeys.sort)[0] ?? ""),
    columns: columnsShown(list, chosenColumns),
    filters: Object.fromEntries(
      list.filters.flatMap((filter) => {
        const values = knownValues(filter, valuesOf(filter.id));
        return values.length === 0 ? [] : [[filter.id, values]];
      }),
    ),
  };
  return state as State;
}

function printState(spec: unknown, state: ListState): Query {
  const list = spec as AnySpec;
  const standard = columnsShown(list, []);
  const isStandard = standard.join() === state.columns.join();
  const { column, order } = state.sort;
  const isFirstOrder = column === list.defaultSort.column && order === list.defaultSort.order;
  return {
    ...Object.fromEntries(list.filters.map(({ id: name }) => [name, state.filters[name]])),
    [listKeys.sort]: isFirstOrder ? null : sortValue(state.sort),
    [listKeys.columns]: isStandard ? null : state.columns.slice(1).join(","),
    [listKeys.pageSize]: state.pageSize === pageSizes[0] ? null : state.pageSize,
    [listKeys.page]: state.page === 1 ? null : state.page,
  };
}

/** An order as it stands in the address: the column, with a minus before it when descending. */
export function sortValue({ column, order }: { column: string; order: SortOrder }): string {
  return order === "desc" ? `-${column}` : column;
}

function parseSort(list: AnySpec, sent: string): ListState["sort"] {
  const order = sent.startsWith("-") ? "desc" : "asc";
  const name = sent.replace(/^-/, "");
  const isKnown =
    list.columns.some(({ id: known, sortable }) => sortable && known === name) ||
    list.orders?.some(({ id: known }) => known === name);
  return isKnown ? { column: name, order } : list.defaultSort;
}

function columnsShown(list: AnySpec, chosen: readonly string[]): string[] {
  const [first, ...rest] = list.columns;
  const wanted = rest.filter(({ id: known }) => chosen.includes(known));
  const shown = wanted.length > 0 ? wanted : rest.filter(({ isExtra }) => !isExtra);
  return [first, ...shown].flatMap((column) => column?.id ?? []);
}

function knownValues(filter: ListFilter, sent: readonly string[]): string[] {
  const { options } = filter;
  const known =
    typeof options === "string"
      ? sent
          .flatMap((value) => (options === "ids" ? rowId : word).safeParse(value).data ?? [])
          .slice(0, MOST_IDS)
      : Object.keys(options).filter((value) => sent.includes(value));
  const unique = [...new Set(known)];
  return filter.isMultiple ? unique : unique.slice(0, 1);
}

function reader(sent: SentQuery): (name: string) => string[] {
  if (sent instanceof URLSearchParams) return (name) => sent.getAll(name);
  return (name) => (Object.hasOwn(sent, name) ? [sent[name] ?? []].flat() : []);
}

/** The name of a list, as views of it are saved. */
const listName = z.string().regex(/^[a-z][a-z-]{1,39}$/);
// Made of what `print` writes; read through the list itself before it is used.
const listQuery = z.string().regex(/^[\w.,=&%+*~-]{0,1000}$/);

export const saveViewSchema = z.object({
  list: listName,
  query: listQuery,
  name: requiredText({ message: "Skriv vad vyn ska heta", max: 60 }),
  isShared: checkbox(),
});
export type SaveViewInput = z.output<typeof saveViewSchema>;

export const deleteViewSchema = z.object({ viewId: id() });
export type DeleteViewInput = z.output<typeof deleteViewSchema>;
