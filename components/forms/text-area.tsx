"use client";

import { useEffect, useRef, useState } from "react";
import { Field, type FieldProps } from "@/components/forms/field";
import { controlLook } from "@/components/forms/field-parts";
import { formatCount } from "@/lib/platform/figures";

export type TextAreaProps = FieldProps & {
  /** The language that is written in it, where it is not the page's own. */
  lang?: string;
  dir?: "ltr" | "rtl" | "auto";
  rows?: number;
  /** Most characters; the count shows how many are left, the server still decides. */
  limit?: number;
};

/** Several lines of text. */
export function TextArea(props: TextAreaProps) {
  const { rows = 5, limit } = props;
  const area = useRef<HTMLDivElement>(null);
  return (
    <Field {...props}>
      {(control) => (
        <div ref={area} className="space-y-1">
          <textarea
            {...control}
            rows={rows}
            lang={props.lang}
            dir={props.dir}
            className={controlLook({ kind: "area", width: props.width })}
          />
          {limit && <CharactersLeft limit={limit} within={area} />}
        </div>
      )}
    </Field>
  );
}

type CharactersLeftProps = { limit: number; within: React.RefObject<HTMLDivElement | null> };

/** Without JavaScript it says the limit, with it what is left when that is little. */
function CharactersLeft({ limit, within }: CharactersLeftProps) {
  const [used, setUsed] = useState<number | null>(null);
  useEffect(() => {
    const area = within.current?.querySelector("textarea");
    if (!area) return;
    const count = () => setUsed([...area.value].length);
    count();
    // The browser empties the field only after the event.
    const afterReset = () => setTimeout(count);
    area.addEventListener("input", count);
    area.form?.addEventListener("reset", afterReset);
    return () => {
      area.removeEventListener("input", count);
      area.form?.removeEventListener("reset", afterReset);
    };
  }, [within]);
  if (used === null) {
    return (
      <noscript>
        <p className="text-small text-soft">Högst {formatCount(limit)} tecken.</p>
      </noscript>
    );
  }
  const left = limit - used;
  // Far from the limit the count would only distract.
  if (left > limit / 5) return null;
  return (
    <p className={`text-small ${left < 0 ? "font-semibold text-falu" : "text-soft"}`}>
      {wordsFor(left)}
    </p>
  );
}

function wordsFor(left: number): string {
  return left >= 0
    ? `${formatCount(left)} tecken kvar.`
    : `${formatCount(-left)} tecken för mycket.`;
}
