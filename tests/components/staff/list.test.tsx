import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { StaffList } from "@/components/staff/list";
import { withQuery } from "@/lib/platform/paths";
import type { SavedView } from "@/lib/settings/views/queries";
import { defineList } from "@/lib/settings/views/schema";

vi.mock("next/navigation", () => ({
  usePathname: () => "/sidan",
  useSearchParams: () => new URLSearchParams("nyckel=a b"),
  unstable_rethrow: vi.fn(),
}));
vi.mock("@/lib/settings/views/actions", () => ({
  saveViewAction: vi.fn(),
  deleteViewAction: vi.fn(),
}));

const homes = defineList({
  name: "homes",
  noun: { one: "hem", many: "hem" },
  columns: [
    { id: "number", label: "Nummer", sortable: true },
    { id: "places", label: "Platser", sortable: true, numeric: true },
    { id: "area", label: "Område" },
    { id: "pets", label: "Husdjur", isExtra: true },
  ],
  filters: [
    {
      id: "kind",
      label: "Slag",
      options: { EMERGENCY: "Jourhem", FOSTER: "Familjehem" },
      isMultiple: true,
    },
    { id: "consultant", label: "Handläggare", options: "ids" },
  ],
  defaultSort: { column: "number", order: "asc" },
});
const USER = "0198a000-0000-7000-8000-000000000001";

type HomeRow = { number: string; places: number };
type Drawn = { rows?: HomeRow[]; count?: number; views?: SavedView[] };

function draw(
  query: string,
  { rows = [{ number: "HV-2026-000001", places: 2 }], count, views }: Drawn = {},
) {
  return renderToStaticMarkup(
    <StaffList
      list={homes}
      state={homes.parse(new URLSearchParams(query))}
      href={(sent) => withQuery("/handlaggning/hem", sent)}
      caption="Hem"
      rows={rows}
      count={count ?? rows.length}
      rowKey={(row) => row.number}
      cells={{
        number: (row) => row.number,
        places: (row) => row.places,
        area: () => "Norra",
        pets: () => "Katt",
      }}
      choices={{ consultant: [{ value: USER, label: "Kim Ek" }] }}
      views={views}
      empty={<p>Inga hem än</p>}
    />,
  ).replaceAll("&amp;", "&");
}

describe("a staff list", () => {
  it("is a real table with caption, row heads and the order said aloud", () => {
    const html = draw("sortera=-places");
    expect(html).toContain(">Hem</caption>");
    expect(html).toMatch(/<th scope="row"[^>]*>HV-2026-000001<\/th>/);
    expect(html.match(/aria-sort="descending"/g)).toHaveLength(1);
    expect(html).toContain('data-label="Platser"');
    expect(html).not.toContain("Katt");
  });

  it("turns the order around by a link and keeps the filters", () => {
    const html = draw("kind=FOSTER&sida=2");
    expect(html).toContain('href="/handlaggning/hem?kind=FOSTER&sortera=-number"');
    expect(html).toContain('href="/handlaggning/hem?kind=FOSTER&sortera=places"');
  });

  it("shows each filter as a chip that can be taken away", () => {
    const html = draw(`kind=FOSTER&kind=EMERGENCY&consultant=${USER}`);
    expect(html).toContain("1 hem");
    expect(html).toContain("<strong>Kim Ek</strong>");
    expect(html).toContain('href="/handlaggning/hem?kind=EMERGENCY&kind=FOSTER"');
    expect(html).toContain(`href="/handlaggning/hem?kind=FOSTER&consultant=${USER}"`);
    expect(html).toContain("Rensa alla");
  });

  it("carries the rest of the address through its plain forms", () => {
    const html = draw("kind=FOSTER&antal=50&kolumner=pets&sortera=-number&sida=3");
    expect(html).toContain('<input type="hidden" name="antal" value="50"/>');
    expect(html).toContain('<input type="hidden" name="kolumner" value="pets"/>');
    expect(html).toContain('<input type="hidden" name="kind" value="FOSTER"/>');
    expect(html).not.toContain('name="sida"');
    expect(html).not.toContain(" style=");
  });

  it("walks through the pages", () => {
    const html = draw("sida=2", { count: 60 });
    expect(html).toContain("Sida 2 av 3");
    expect(html).toContain('href="/handlaggning/hem?sida=3"');
    expect(html).toContain('href="/handlaggning/hem?antal=100"');
  });

  it("tells an empty list from filters that leave nothing", () => {
    expect(draw("", { rows: [] })).toContain("Inga hem än");
    expect(draw("kind=FOSTER", { rows: [] })).toContain("Inga hem passar filtren");
  });

  it("opens a saved view with what the list knows of it", () => {
    const view = { id: USER, name: "Mina", isShared: true, isOwn: true };
    const query = "kind=FOSTER&okänt=1&sida=9";
    const html = draw("kind=FOSTER", { views: [{ ...view, query }] });
    expect(html).toMatch(/aria-current="true"[^>]*href="\/handlaggning\/hem\?kind=FOSTER"/);
    expect(html).toContain("(delad)");
    expect(html).toContain('name="query" value="kind=FOSTER"');
  });
});
