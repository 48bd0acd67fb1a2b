import path from "node:path";
import { defineConfig } from "prisma/config";

// The engine comes from npm as WebAssembly; the stock one would be downloaded from a foreign host.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= path.resolve("scripts/schema-engine.mjs");

export default defineConfig({
  schema: "prisma/schema",
  migrations: { path: "prisma/migrations", seed: undefined },
  datasource: {
    // Absent while the client is generated, which asks no database.
    url: process.env.DATABASE_ADMIN_URL ?? "",
  },
});
