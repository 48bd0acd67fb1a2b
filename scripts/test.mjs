// @ts-check
// `npm test`: everything to a verdict. `npm test -- unit database` runs only the steps named.
import { launch } from "./setup/launch.mjs";

await launch("test.mjs");
