// @ts-check
// `npm run check`: format, lint, types, architecture, dead code. No database, no build.
import { launch } from "./setup/launch.mjs";

await launch("check.mjs");
