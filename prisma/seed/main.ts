import { closeDatabase } from "@/lib/platform/db";
import { layGround } from "./ground";

await layGround();
await closeDatabase();
