"use client";

import { useState } from "react";
import type { FormState } from "@/lib/access/form-state";
import {
  changedRows,
  inPageOrder,
  MOST_CHILDREN,
  type RowChange,
  rowChangeOf,
  rowCount,
  type Typed,
} from "@/lib/placements/requests/rows/rules";

/** A child in the form; a fresh one was added here and shows nothing that was sent before. */
export type ChildRow = { key: number; isFresh: boolean };

/** What the form shows: what was typed, and what of it was refused. */
export type Shown = { typed: Typed | null; errors: Record<string, string[]>; isRowChange: boolean };

/**
 * The children of the form. Without JavaScript a button that adds or takes away one sends the form,
 * which comes back with its rows changed; with it the rows change at once and nothing is sent.
 */
export function useChildRows(state: FormState, start: Typed | null) {
  const shown = shownOf(state, start);
  const [rows, setRows] = useState<ChildRow[]>(() =>
    Array.from({ length: shown.count }, (_, key) => ({ key, isFresh: false })),
  );
  // Which row an error stands at is known only until the rows change.
  const [changedSince, setChangedSince] = useState<FormState | null>(null);
  const change = (wanted: RowChange) => {
    setChangedSince(state);
    setRows((before) => {
      if (wanted.kind === "REMOVE") {
        return before.length > 1 ? before.filter((_, index) => index !== wanted.index) : before;
      }
      const key = Math.max(...before.map((row) => row.key)) + 1;
      return before.length < MOST_CHILDREN ? [...before, { key, isFresh: true }] : before;
    });
  };
  const errors =
    changedSince === state
      ? Object.fromEntries(
          Object.entries(shown.errors).filter(([field]) => !field.startsWith("children.")),
        )
      : shown.errors;
  return { rows, change, shown: { ...shown, errors } };
}

function shownOf(state: FormState, start: Typed | null): Shown & { count: number } {
  if (state.status !== "refused") {
    return { typed: start, errors: {}, isRowChange: false, count: rowCount(start) };
  }
  const change = rowChangeOf([state.values.intent].flat()[0]);
  if (change === null || state.fields.intent === undefined) {
    const { values: typed, fields } = state;
    return { typed, errors: inPageOrder(fields), isRowChange: false, count: rowCount(typed) };
  }
  return { ...changedRows(state.values, change), errors: {}, isRowChange: true };
}
