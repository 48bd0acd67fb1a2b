// @ts-check
// `npm start` and, with --dev, `npm run dev`: from a fresh clone to the running product.
import { launch } from "./setup/launch.mjs";

import { assertFree } from "./setup/ports.mjs";
import { recoverRun } from "./setup/run-record.mjs";
import { readSettings } from "./setup/settings.mjs";
import { ourFolders, runFile } from "./setup/state.mjs";

await launch("start.mjs", {
  before: async () => {
    const { host, port, providerPort, isDemo } = readSettings(process.env);
    const ended = await recoverRun(runFile, ourFolders);
    if (ended.length > 0) console.log(`  Ended what the last run left: ${ended.join(", ")}`);
    await assertFree({ port, purpose: "Hemvist" }, host);
    if (isDemo)
      await assertFree({ port: providerPort, purpose: "the demo's sign-in service" }, host);
  },
  afterKill: () => recoverRun(runFile, ourFolders),
});
