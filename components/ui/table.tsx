import { cx } from "class-variance-authority";
import { type ReactNode, useId } from "react";

type TableProps = {
  caption: ReactNode;
  /** The caption is always there for screen readers; hide it when a heading says the same. */
  captionHidden?: boolean;
  /**
   * "cards": a row becomes a card on a phone. "scroll": the table scrolls inside its frame, the
   * names of its rows stay. "fits": so narrow that a phone has room for it.
   */
  phone?: "cards" | "scroll" | "fits";
  head: ReactNode;
  children: ReactNode;
};

/** A table with its caption; rows are `<Row>`, cells `<RowHead>`, `<Cell>`. */
export function Table({ caption, captionHidden, phone = "scroll", head, children }: TableProps) {
  const captionId = useId();
  const table = (
    <table className="w-full border-collapse text-start">
      <caption
        id={captionId}
        className={captionHidden ? "sr-only" : "pb-2 text-start font-semibold text-ink"}
      >
        {caption}
      </caption>
      <thead>{head}</thead>
      <tbody>{children}</tbody>
    </table>
  );
  if (phone === "cards") return <div className="stacked sm:overflow-x-auto">{table}</div>;
  if (phone === "fits") return table;
  return (
    <>
      {/* A screen reader goes from cell to cell and needs no word of dragging. */}
      <p aria-hidden="true" className="no-print mb-1 text-small text-soft sm:hidden">
        Dra i sidled för att se fler kolumner
      </p>
      {/* Focus lets the keyboard scroll a table that is wider than the screen. */}
      <section
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
        tabIndex={0}
        aria-labelledby={captionId}
        className="sideways relative overflow-x-auto"
      >
        {table}
      </section>
    </>
  );
}

/** What a table shows in one place alone; on paper nothing can be clicked, and much is not needed. */
type Only = "screen" | "paper";
const onlyLook = { screen: "no-print", paper: "paper-only" } as const;

type HeadCellProps = {
  children: ReactNode;
  only?: Only;
  numeric?: boolean;
  sorted?: "ascending" | "descending";
};

/** A column's name. */
export function HeadCell({ children, numeric, sorted, only }: HeadCellProps) {
  return (
    <th
      scope="col"
      aria-sort={sorted}
      className={cx(
        "border-b-2 border-edge px-2.5 py-2 align-bottom text-small font-semibold first:ps-0 last:pe-0",
        numeric ? "text-end" : "text-start",
        only && onlyLook[only],
      )}
    >
      {children}
    </th>
  );
}

type RowProps = {
  children: ReactNode;
  only?: Only;
  /** The first cell holds a box to choose the row with: on a card it stands beside the row's name. */
  choosable?: boolean;
};

/** One line of the body. */
export function Row({ children, only, choosable }: RowProps) {
  return (
    <tr className={cx("hover:bg-pine-soft/60", choosable && "choosable", only && onlyLook[only])}>
      {children}
    </tr>
  );
}

/** The cell that names its row. */
export function RowHead({ children }: { children: ReactNode }) {
  return (
    <th
      scope="row"
      className="border-b border-line py-2.5 pe-2.5 text-start align-top font-semibold sm:[&_a]:whitespace-nowrap"
    >
      {children}
    </th>
  );
}

type CellProps = { children: ReactNode; label?: string; numeric?: boolean; only?: Only };

/** A value; `label` repeats the column's name where rows become cards. */
export function Cell({ children, label, numeric, only }: CellProps) {
  return (
    <td
      data-label={label}
      className={cx(
        "border-b border-line px-2.5 py-2.5 align-top first:ps-0 last:pe-0",
        numeric && "text-end tabular-nums",
        only && onlyLook[only],
      )}
    >
      <div>{children}</div>
    </td>
  );
}
