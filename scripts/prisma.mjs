// @ts-check
// `node scripts/prisma.mjs migrate status`: the stock Prisma, with the embedded database up.
import { launch } from "./setup/launch.mjs";
import { recoverUnlessAlive } from "./setup/run-record.mjs";
import { ourFolders, runFile } from "./setup/state.mjs";

await launch("prisma.mjs", { before: () => recoverUnlessAlive(runFile, ourFolders) });
