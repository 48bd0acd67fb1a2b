"use client";

import { useEffect, useRef } from "react";
import { fieldId } from "@/components/forms/form-context";

type ErrorSummaryProps = {
  formId: string;
  /** What the server says on top; shown when no field is to blame, else only read. */
  message: string;
  /** In place of "Rätta 2 fel": where nothing is wrong but something is still to be done. */
  title?: string;
  fields: Record<string, string[]>;
  /** A new value moves focus here again, so that each refused sending is noticed. */
  attempt?: unknown;
};

/** All that stops a form, on top of it, each line a link to its field; takes focus. */
export function ErrorSummary({ formId, message, title, fields, attempt }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a repeated refusal must take focus again
  useEffect(() => box.current?.focus(), [attempt]);

  const lines = Object.entries(fields).filter(([, errors]) => errors.length > 0);
  const named = lines.filter(([name]) => name !== "");
  const general = fields[""] ?? [];
  return (
    <div
      ref={box}
      role="alert"
      data-answer=""
      tabIndex={-1}
      className="rounded-card border-4 border-falu bg-surface p-4 sm:p-5"
    >
      <h2 className="text-sub font-bold">{title ?? summaryTitle(named.length, message)}</h2>
      {general.map((text) => (
        <p key={text} className="mt-2 font-semibold text-falu">
          {text}
        </p>
      ))}
      {named.length > 0 && (
        <ul className="mt-2 space-y-1">
          {named.map(([name, errors]) => (
            <li key={name}>
              <a
                href={`#${fieldId(formId, name)}`}
                className="font-semibold text-falu underline underline-offset-4 hover:decoration-2"
              >
                {errors[0]}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** "Rätta 2 fel för att gå vidare", or the server's words when no field is to blame. */
export function summaryTitle(count: number, message: string): string {
  return count > 0 ? `Rätta ${count} fel för att gå vidare` : message;
}
