import { renderToStaticMarkup } from "react-dom/server";
import { expect, it, vi } from "vitest";
import { SideNav } from "@/components/ui/side-nav";

let path = "/";
vi.mock("next/navigation", () => ({ usePathname: () => path }));

const groups = [
  {
    title: "Placera",
    lines: [
      { href: "/handlaggning", label: "Skrivbord" },
      { href: "/handlaggning/forfragningar?lage=OPEN", label: "Förfrågningar" },
    ],
  },
];

it.each([
  ["/handlaggning", "Skrivbord"],
  ["/handlaggning/forfragningar", "Förfrågningar"],
  ["/handlaggning/forfragningar/1", "Förfrågningar"],
  ["/handlaggning/hem", "Skrivbord"],
])("on %s the menu's current line is %s, whatever choice it leads to", (here, label) => {
  path = here;
  const html = renderToStaticMarkup(<SideNav label="Meny" groups={groups} />);
  expect(html.match(/aria-current="page"[^>]*>([^<]*)</)?.[1]).toBe(label);
});
