import type { FieldErrors } from "react-hook-form";

/** A form library's tree of errors as the form state has them: dotted name to messages. */
export function nestedErrors(errors: FieldErrors): Record<string, string[]> {
  return Object.fromEntries(walk(errors, []));
}

function walk(branch: unknown, path: string[]): [string, string[]][] {
  if (typeof branch !== "object" || branch === null) return [];
  if ("type" in branch && "message" in branch && typeof branch.message === "string") {
    // An error on a list as a whole is kept under "root" and belongs to the list's own name.
    return [[path.filter((part) => part !== "root").join("."), [branch.message]]];
  }
  return Object.entries(branch).flatMap(([key, inner]) =>
    key === "ref" ? [] : walk(inner, [...path, key]),
  );
}
