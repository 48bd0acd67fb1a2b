import { afterAll } from "vitest";
import { closeDatabase } from "@/lib/platform/db";

afterAll(closeDatabase);
