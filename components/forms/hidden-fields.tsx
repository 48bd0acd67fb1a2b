type HiddenFieldsProps = { values: Record<string, string | number | readonly string[]> };

/** Values that a form carries along unseen; a list becomes a repeated key. */
export function HiddenFields({ values }: HiddenFieldsProps) {
  return Object.entries(values).flatMap(([name, value]) =>
    [value]
      .flat()
      .map((text) => (
        <input key={`${name}:${text}`} type="hidden" name={name} value={String(text)} />
      )),
  );
}
