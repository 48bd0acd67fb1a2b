import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { ActionForm } from "@/components/forms/action-form";
import { ErrorSummary, summaryTitle } from "@/components/forms/error-summary";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Honeypot } from "@/components/forms/honeypot";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { HONEYPOT } from "@/lib/access/visitor-guard";

vi.mock("next/navigation", () => ({
  usePathname: () => "/sidan",
  useSearchParams: () => new URLSearchParams("nyckel=a b"),
  unstable_rethrow: vi.fn(),
}));

describe("the form", () => {
  const drawn = renderToStaticMarkup(
    <ActionForm id="prov" action={async () => ({ status: "idle" })}>
      <TextField name="name" label="Namn" />
      <SubmitButton>Skicka intresseanmälan</SubmitButton>
    </ActionForm>,
  );

  it("leaves checking to the server and shows nothing before it is sent", () => {
    expect(drawn).toContain("noValidate");
    expect(drawn).not.toContain('role="alert"');
  });

  it("has a button that sends, free to be pressed", () => {
    expect(drawn).toMatch(/<button type="submit"[^>]*>Skicka intresseanmälan/);
    expect(drawn).not.toContain('aria-disabled="');
  });
});

describe("the error summary", () => {
  const fields = { name: ["Skriv ditt namn"], "adults.0.age": ["Skriv åldern", "Skriv en siffra"] };

  it("counts the fields, links to each, and can take focus", () => {
    const drawn = renderToStaticMarkup(<ErrorSummary formId="f" message="" fields={fields} />);
    expect(drawn).toContain("Rätta 2 fel för att gå vidare");
    expect(drawn).toContain('role="alert"');
    expect(drawn).toContain('tabindex="-1"');
    expect(drawn).toMatch(/<a href="#f-name"[^>]*>Skriv ditt namn/);
    expect(drawn).toMatch(/<a href="#f-adults-0-age"[^>]*>Skriv åldern/);
  });

  it("says the server's own words when no field is to blame", () => {
    const drawn = renderToStaticMarkup(
      <ErrorSummary formId="f" message="Platsen är redan tagen." fields={{}} />,
    );
    expect(drawn).toContain("Platsen är redan tagen.");
    expect(drawn).not.toContain("<a ");
    expect(summaryTitle(1, "")).toBe("Rätta 1 fel för att gå vidare");
  });

  it("shows what concerns the whole form beside the fields' errors", () => {
    const drawn = renderToStaticMarkup(
      <ErrorSummary formId="f" message="" fields={{ "": ["Datumen krockar"], ...fields }} />,
    );
    expect(drawn).toContain("Rätta 2 fel");
    expect(drawn).toContain("Datumen krockar");
  });
});

describe("fields that nobody sees", () => {
  it("carries a list as a repeated key", () => {
    const drawn = renderToStaticMarkup(<HiddenFields values={{ version: 3, home: ["a", "b"] }} />);
    expect(drawn.match(/name="home"/g)).toHaveLength(2);
    expect(drawn).toContain('name="version" value="3"');
  });

  it("sets its trap under the name that the judge of visitors looks at", () => {
    const drawn = renderToStaticMarkup(<Honeypot />);
    expect(drawn).toContain(`name="${HONEYPOT}"`);
    expect(drawn).toContain('tabindex="-1"');
    expect(drawn).toContain('aria-hidden="true"');
  });
});
