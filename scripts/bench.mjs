// @ts-check
// `npm run bench`: the measures, as a table and as bench/results/<date>.json. `npm run bench -- lighthouse` takes only those named.
import { launch } from "./setup/launch.mjs";

await launch("bench.mjs");
