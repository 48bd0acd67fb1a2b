import { ArrowDown, ArrowUp, ArrowUpDown } from "lucide-react";
import Link from "next/link";
import { Fragment } from "react";
import type { ListView, StaffListProps } from "@/components/staff/list";
import { Icon } from "@/components/ui/icon";
import { Cell, HeadCell, Row, RowHead, Table } from "@/components/ui/table";
import type { List, ListColumn, ListState } from "@/lib/settings/views/schema";

type ListTableProps<Value, Column extends string> = StaffListProps<Value, Column> & {
  view: ListView;
};

/** The rows of a list as a table, or as cards on a phone. */
export function ListTable<Value, Column extends string>(props: ListTableProps<Value, Column>) {
  const { list, state, rows, caption, view, choosing } = props;
  const shown = list.columns.filter((column) => state.columns.includes(column.id));
  const head = (
    <tr>
      {choosing && (
        <HeadCell>
          <span className="sr-only">Välj</span>
        </HeadCell>
      )}
      {shown.map((column) => (
        <HeadCell key={column.id} numeric={column.numeric} sorted={sortedWord(column.id, state)}>
          {column.sortable ? <SortLink column={column} view={view} /> : column.label}
        </HeadCell>
      ))}
    </tr>
  );
  return (
    <Table caption={caption} captionHidden phone="cards" head={head}>
      {rows.map((row, index) => {
        const group = props.groupOf?.(row) ?? null;
        const before = rows[index - 1];
        const begins = group !== null && (!before || props.groupOf?.(before) !== group);
        return (
          <Fragment key={props.rowKey(row)}>
            {begins && <GroupHead span={shown.length + (choosing ? 1 : 0)}>{group}</GroupHead>}
            <ListRow {...props} row={row} shown={shown} />
          </Fragment>
        );
      })}
    </Table>
  );
}

/** What the rows below say in common, as far as the next such line. */
function GroupHead({ span, children }: { span: number; children: string }) {
  return (
    <tr className="group-head">
      <th
        scope="colgroup"
        colSpan={span}
        className="border-b-2 border-edge pt-5 pb-1.5 text-left text-sub font-semibold"
      >
        {children}
      </th>
    </tr>
  );
}

type ListRowProps<Value, Column extends string> = ListTableProps<Value, Column> & {
  row: Value;
  shown: readonly (ListColumn & { id: Column })[];
};

function ListRow<Value, Column extends string>(props: ListRowProps<Value, Column>) {
  const { row, rowKey, cells, choosing } = props;
  const [first, ...rest] = props.shown;
  if (first === undefined) return null;
  return (
    <Row choosable={choosing !== undefined}>
      {choosing && (
        <Cell>
          <label className="inline-flex size-6 cursor-pointer items-center">
            <input
              type="checkbox"
              name="id"
              value={rowKey(row)}
              form={choosing.formId}
              className="tick size-5"
            />
            <span className="sr-only">Välj {choosing.labelOf(row)}</span>
          </label>
        </Cell>
      )}
      <RowHead>{cells[first.id](row)}</RowHead>
      {rest.map((column) => (
        <Cell key={column.id} label={column.label} numeric={column.numeric}>
          {cells[column.id](row)}
        </Cell>
      ))}
    </Row>
  );
}

function sortedWord(column: string, { sort }: ListState): "ascending" | "descending" | undefined {
  if (sort.column !== column) return undefined;
  return sort.order === "asc" ? "ascending" : "descending";
}

type SortLinkProps = { column: List["columns"][number]; view: ListView };

function SortLink({ column, view: { state, hrefWith } }: SortLinkProps) {
  const isCurrent = state.sort.column === column.id;
  const isAscending = isCurrent && state.sort.order === "asc";
  const sign = isAscending ? ArrowUp : ArrowDown;
  return (
    <Link
      href={hrefWith({ sort: { column: column.id, order: isAscending ? "desc" : "asc" } })}
      prefetch={false}
      className="group inline-flex min-h-6 items-center gap-1 text-ink no-underline hover:text-pine hover:underline"
    >
      {column.label}
      <Icon
        of={isCurrent ? sign : ArrowUpDown}
        className={
          isCurrent ? "size-[1em] text-pine" : "size-[1em] text-edge group-hover:text-pine"
        }
      />
      <span className="sr-only">, {isAscending ? "sortera fallande" : "sortera stigande"}</span>
    </Link>
  );
}
