import { readFileSync } from "node:fs";
import path from "node:path";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Bear } from "@/components/illustrations/drawings/bear";
import {
  Afternoon,
  Evening,
  Morning,
  NightCall,
} from "@/components/illustrations/drawings/day-scenes";
import { EmptyPath } from "@/components/illustrations/drawings/empty-path";
import { HomesLandscape } from "@/components/illustrations/drawings/homes-landscape";
import { Jetty } from "@/components/illustrations/drawings/jetty";
import { KitchenTable } from "@/components/illustrations/drawings/kitchen-table";
import { NightWindow } from "@/components/illustrations/drawings/night-window";

const root = path.resolve(import.meta.dirname, "../../..");
const drawings: Record<string, ReactElement> = {
  bear: <Bear />,
  "night-call": <NightCall />,
  morning: <Morning />,
  afternoon: <Afternoon />,
  evening: <Evening />,
  "empty-path": <EmptyPath />,
  "homes-landscape": <HomesLandscape />,
  jetty: <Jetty />,
  "kitchen-table": <KitchenTable />,
  "night-window": <NightWindow />,
};

// A file has no style sheet of the site: what its classes mean is written into it, for both schemes.
const colours = new Map(
  [
    ...readFileSync(path.join(root, "components/illustrations/colours.css"), "utf8").matchAll(
      /--color-([\w-]+): (?:var\(--light, (#\w+)\) var\(--dark, (#\w+)\)|(#\w+));/g,
    ),
  ].map(([, name = "", light, dark, both]) => [
    name,
    { light: light ?? both ?? "", dark: dark ?? both ?? "" },
  ]),
);

const narrowOnly = "lg:hidden";

/** What a class says in a scheme; throws for one that has no meaning outside the site's style sheet. */
function meaning(name: string, scheme: "light" | "dark"): string {
  const [, opacity] = /^opacity-(\d+)$/.exec(name) ?? [];
  if (opacity !== undefined) return `opacity:.${opacity}`;
  const [, direct, hex] = /^(fill|stroke)-\[(#\w+)\]$/.exec(name) ?? [];
  if (direct !== undefined) return `${direct}:${hex}`;
  const [, property, token = ""] =
    /^(fill|stroke)-(ill-[\w-]+)$/.exec(name) ??
    /^\[(stop-color):var\(--color-([\w-]+)\)\]$/.exec(name) ??
    [];
  const colour = colours.get(token)?.[scheme];
  if (property === undefined || colour === undefined) throw new Error(`what is ${name}?`);
  return `${property}:${colour}`;
}

/** The drawing as a file that stands by itself. */
function fileOf(drawing: ReactElement): string {
  const names: string[] = [];
  const short = (name: string) => {
    if (!names.includes(name)) names.push(name);
    return `c${names.indexOf(name)}`;
  };
  const drawn = renderToStaticMarkup(drawing)
    .replace(
      /<svg ([^>]*?) class="[^"]*" aria-hidden="true">/,
      '<svg xmlns="http://www.w3.org/2000/svg" $1>',
    )
    .replace(
      /class="([^"]*)"/g,
      (_, all: string) => `class="${all.split(" ").map(short).join(" ")}"`,
    );
  const sheet = (scheme: "light" | "dark") =>
    names
      .filter((name) => name !== narrowOnly)
      .map((name) => ({
        at: names.indexOf(name),
        says: meaning(name, scheme),
        otherwise: meaning(name, "light"),
      }))
      .filter(({ says, otherwise }) => scheme === "light" || says !== otherwise)
      .map(({ at, says }) => `.c${at}{${says}}`)
      .join("");
  const onNarrow = names.indexOf(narrowOnly);
  const wide = onNarrow < 0 ? "" : `@media (min-width:62rem){.c${onNarrow}{display:none}}`;
  const style = `<style>${sheet("light")}@media (prefers-color-scheme:dark){${sheet("dark")}}${wide}</style>`;
  return `${drawn.replace(/(<svg[^>]*>)/, `$1${style}`)}\n`;
}

test.each(Object.entries(drawings))(
  "the file of %s is what is drawn; `vitest run -u` writes it anew",
  async (name, drawing) => {
    await expect(fileOf(drawing)).toMatchFileSnapshot(path.join(root, `public/images/${name}.svg`));
  },
);
