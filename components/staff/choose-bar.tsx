"use client";

import { cx } from "class-variance-authority";
import { type ChangeEvent, useEffect, useRef, useState } from "react";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Button, ButtonLink } from "@/components/ui/button";
import { useScripted } from "@/components/ui/use-scripted";

type ChooseBarProps = {
  /** The form that the boxes of the rows belong to. */
  formId: string;
  /** The page that shows what can be done with the chosen rows. */
  action: string;
  /** What the form carries along besides the chosen rows. */
  kept: Record<string, string>;
  /** The same page with every row of this page chosen, for browsers without script. */
  allHref: string;
  /** Rows on this page. */
  count: number;
  button: string;
};

/** Choosing rows of a list for a deed with many: a plain form, which counts along where script runs. */
export function ChooseBar({ formId, action, kept, allHref, count, button }: ChooseBarProps) {
  const form = useRef<HTMLFormElement>(null);
  const [chosen, setChosen] = useState(0);
  const isScripted = useScripted();
  const boxes = () =>
    [...(form.current?.elements ?? [])].filter(
      (each) => each instanceof HTMLInputElement && each.name === "id",
    ) as HTMLInputElement[];
  useEffect(() => {
    const recount = () => {
      const own = [...(form.current?.elements ?? [])];
      setChosen(
        own.filter((each) => "name" in each && each.name === "id" && isChecked(each)).length,
      );
    };
    recount();
    document.addEventListener("change", recount);
    return () => document.removeEventListener("change", recount);
  }, []);
  const chooseAll = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    for (const box of boxes()) box.checked = currentTarget.checked;
    setChosen(currentTarget.checked ? count : 0);
  };
  return (
    <form
      ref={form}
      id={formId}
      method="get"
      action={action}
      className={cx(
        "no-print flex flex-wrap items-center gap-x-4 gap-y-2 py-2 text-small",
        // It stays in sight while one goes on choosing further down.
        chosen > 0 && "sticky top-0 z-10 bg-paper shadow-[0_1px_0_var(--color-line)]",
      )}
    >
      <HiddenFields values={kept} />
      {isScripted && (
        <label className="inline-flex min-h-8 cursor-pointer items-center gap-2">
          <input
            type="checkbox"
            checked={chosen === count}
            onChange={chooseAll}
            className="tick size-5"
          />
          Alla på sidan ({count})
        </label>
      )}
      <Button type="submit" tone="secondary" size="small">
        {button}
      </Button>
      {isScripted ? (
        <output className="text-soft">{chosenWords(chosen)}</output>
      ) : (
        <ButtonLink href={allHref} prefetch={false} tone="secondary" size="small">
          Välj alla {count} på sidan
        </ButtonLink>
      )}
    </form>
  );
}

function chosenWords(count: number): string {
  if (count === 0) return "Inga valda";
  return count === 1 ? "1 vald" : `${count} valda`;
}

function isChecked(element: Element): boolean {
  return element instanceof HTMLInputElement && element.checked;
}
