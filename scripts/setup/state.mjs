// @ts-check
import path from "node:path";
import { cloneId, root, stateDir } from "./paths.mjs";

/** Which processes belong to the run of `npm start` in this clone. */
export const runFile = path.join(stateDir, "run.json");

/** Where databases of this clone live when root starts it: `postgres` can enter no other place. */
export const systemHome = path.join("/var/lib/hemvist", cloneId);

/** Folders that only processes of this clone work in. */
export const ourFolders = [root, systemHome];
