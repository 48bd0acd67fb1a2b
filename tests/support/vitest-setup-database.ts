import { afterAll } from "vitest";
import { closeDatabase } from "@/lib/platform/db";
import { openOwnDatabase } from "./database";

await openOwnDatabase();
afterAll(closeDatabase);
