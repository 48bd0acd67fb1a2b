import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { CheckboxField } from "@/components/forms/checkbox-field";
import { CheckboxGroup, RadioGroup } from "@/components/forms/choice-group";
import { type FormBinding, FormContext } from "@/components/forms/form-context";
import { SelectField } from "@/components/forms/select-field";
import { TextArea } from "@/components/forms/text-area";
import { DateField, PhoneField, TextField } from "@/components/forms/text-field";

const fresh: FormBinding = { formId: "f", errors: {}, values: null, isSending: false };

function html(children: ReactNode, binding: Partial<FormBinding> = {}): string {
  return renderToStaticMarkup(
    <FormContext value={{ ...fresh, ...binding }}>{children}</FormContext>,
  );
}

describe("a field", () => {
  it("has its label, its hint above and no error at first", () => {
    const drawn = html(<TextField name="name" label="Namn" hint="För- och efternamn" />);
    expect(drawn).toContain('<label for="f-name"');
    expect(drawn).toMatch(/id="f-name-hint".*För- och efternamn.*<input/);
    expect(drawn).toContain('aria-describedby="f-name-hint"');
    expect(drawn).not.toContain("aria-invalid");
  });

  it("says that it may be left", () => {
    expect(html(<TextField name="name" label="Namn" optional />)).toContain("(valfritt)");
  });

  it("finds its error and what was sent by its name", () => {
    const drawn = html(<PhoneField name="adults.0.phone" label="Telefon" defaultValue="1" />, {
      errors: { "adults.0.phone": ["Skriv ett telefonnummer, till exempel 070-123 45 67"] },
      values: { "adults.0.phone": "070" },
    });
    expect(drawn).toContain('id="f-adults-0-phone"');
    expect(drawn).toContain('aria-invalid="true"');
    expect(drawn).toContain('aria-describedby="f-adults-0-phone-error"');
    expect(drawn).toContain("Fel: </span>Skriv ett telefonnummer");
    expect(drawn).toContain('value="070"');
    expect(drawn).toContain('autoComplete="tel"');
  });

  it("keeps a text that was emptied empty", () => {
    const drawn = html(<DateField name="day" label="Dag" defaultValue="2026-11-21" />, {
      values: { day: "" },
    });
    expect(drawn).toContain('value=""');
    expect(drawn).not.toContain('value="2026-11-21"');
  });

  it("says the limit of a text where nothing can count", () => {
    expect(html(<TextArea name="about" label="Om er" limit={1000} />)).toContain(
      "Högst 1\u00a0000 tecken.",
    );
  });
});

const ages = [
  { value: "0-12", label: "0–12 år" },
  { value: "13-17", label: "13–17 år" },
];

describe("choices", () => {
  it("a list shows what was sent before its default", () => {
    const drawn = html(
      <SelectField name="age" label="Ålder" empty="Välj" choices={ages} defaultValue="0-12" />,
      { values: { age: "13-17" } },
    );
    expect(drawn).toContain('<option value="13-17" selected="">');
    expect(drawn).not.toContain('<option value="0-12" selected');
  });

  it("the first choice carries the id that the error summary links to", () => {
    const drawn = html(<RadioGroup name="age" legend="Ålder" choices={ages} />, {
      errors: { age: ["Välj en ålder"] },
      values: {},
    });
    expect(drawn).toMatch(/<input[^>]*id="f-age"[^>]*value="0-12"/);
    expect(drawn).toMatch(/<fieldset[^>]*aria-describedby="f-age-error"/);
    expect(drawn).toContain("<legend");
  });

  it("ticks several of a group", () => {
    const drawn = html(<CheckboxGroup name="ages" legend="Åldrar" choices={ages} />, {
      values: { ages: ["0-12", "13-17"] },
    });
    expect(drawn.match(/checked=""/g)).toHaveLength(2);
  });

  it("keeps a box unticked that was unticked, though it is ticked from the start", () => {
    const box = <CheckboxField name="all" label="Alla är med på det" defaultChecked />;
    expect(html(box)).toContain('checked=""');
    expect(html(box, { values: {} })).not.toContain('checked=""');
    expect(html(box, { values: { all: "on" } })).toContain('checked=""');
    const group = (
      <CheckboxGroup name="ages" legend="Åldrar" choices={ages} defaultValues={["0-12"]} />
    );
    expect(html(group, { values: {} })).not.toContain('checked=""');
  });
});
