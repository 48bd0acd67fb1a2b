import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Accordion } from "@/components/ui/accordion";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { DayDisplay } from "@/components/ui/date-display";
import { DaysLeft, daysLeftWords } from "@/components/ui/days-left";
import { Facts } from "@/components/ui/facts";
import { FilterChips } from "@/components/ui/filter-chips";
import { MoneyDisplay } from "@/components/ui/money-display";
import { Pagination } from "@/components/ui/pagination";
import { PersonLabel } from "@/components/ui/person-label";
import { StatusTag, type Tone } from "@/components/ui/status-tag";
import { StepCount } from "@/components/ui/step-count";
import { Cell, HeadCell, Row, RowHead, Table } from "@/components/ui/table";

const html = renderToStaticMarkup;

describe("days left", () => {
  it.each([
    [30, "30 dagar kvar"],
    [1, "1 dag kvar"],
    [0, "Sista dagen i dag"],
    [-1, "1 dag försenad"],
    [-12, "12 dagar försenad"],
  ])("%i", (days, words) => {
    expect(daysLeftWords(days)).toBe(words);
  });

  it("shows the date and the days", () => {
    const drawn = html(<DaysLeft deadline="2026-11-20" today="2026-11-22" />);
    expect(drawn).toContain("2026-11-20");
    expect(drawn).toContain("2 dagar försenad");
  });
});

describe("a status", () => {
  it("has a shape of its own for each tone", () => {
    const tones: Tone[] = ["neutral", "info", "wait", "good", "warn", "bad"];
    const shapes = tones.map((tone) =>
      html(<StatusTag tone={tone}>x</StatusTag>).replace(/.*?(<svg.*<\/svg>).*/s, "$1"),
    );
    expect(new Set(shapes).size).toBe(tones.length);
  });

  it("marks protected data wherever the name stands", () => {
    expect(html(<PersonLabel name="HV-2026-000141" isProtected />)).toContain("Skyddade uppgifter");
    expect(html(<PersonLabel name="Bo Ek" />)).not.toContain("Skyddade");
  });
});

describe("a table", () => {
  const drawn = html(
    <Table
      caption="Hem"
      phone="cards"
      head={
        <tr>
          <HeadCell>Hem</HeadCell>
        </tr>
      }
    >
      <Row>
        <RowHead>Ek</RowHead>
        <Cell label="Platser">2</Cell>
      </Row>
    </Table>,
  );

  it("names its columns and rows, and says the column in each card", () => {
    expect(drawn).toContain("<caption");
    expect(drawn).toContain('scope="col"');
    expect(drawn).toContain('scope="row"');
    expect(drawn).toContain('data-label="Platser"');
  });
});

describe("ways about", () => {
  it("leaves out pages of a list that is one page", () => {
    const hrefOf = (page: number) => `?sida=${page}`;
    expect(html(<Pagination page={1} pages={1} hrefOf={hrefOf} />)).toBe("");
    const middle = html(<Pagination page={2} pages={3} hrefOf={hrefOf} />);
    expect(middle).toContain("Sida 2 av 3");
    expect(middle).toContain('href="?sida=3"');
  });

  it("says what each filter's link takes away", () => {
    const drawn = html(
      <FilterChips
        found="3 hem"
        clearHref="/a"
        chips={[{ label: "Kommun", value: "Åsby", removeHref: "/b" }]}
      />,
    );
    expect(drawn).toContain("Ta bort filtret");
    expect(drawn).toContain("Rensa alla");
  });

  it("marks the page itself last in the trail", () => {
    const drawn = html(<Breadcrumb trail={[{ href: "/", label: "Start" }]} here="Barnen" />);
    expect(drawn).toContain('<li aria-current="page">Barnen</li>');
  });
});

describe("words and figures", () => {
  it("says the step in words", () => {
    expect(html(<StepCount step={3} of={8} />)).toContain("Steg 3 av 8");
  });

  it("writes days and money as people read them", () => {
    expect(html(<DayDisplay day="2026-11-21" />)).toContain("21\u00a0november 2026");
    expect(html(<MoneyDisplay ore={1_234_500n} />)).toContain("12\u00a0345\u00a0kr");
  });

  it("says that a value is missing instead of leaving a hole", () => {
    expect(html(<Facts facts={[{ term: "Djur", value: null }]} />)).toContain("saknas");
  });

  it("folds with the browser's own element", () => {
    const drawn = html(
      <Accordion id="djur" title="Får vi ha djur?">
        Ja.
      </Accordion>,
    );
    expect(drawn).toMatch(/<details id="djur".*<summary.*<h3.*Får vi ha djur\?/s);
  });
});
