import { availableParallelism, tmpdir } from "node:os";
import path from "node:path";
import { defineConfig } from "vitest/config";
import { testEnvironment } from "./scripts/testing/environment.mjs";

const root = import.meta.dirname;
const resolve = {
  alias: { "@": root, "server-only": path.join(root, "tests/support/empty.ts") },
};
const env = {
  ...testEnvironment,
  DATA_DIR: process.env.DATA_DIR ?? path.join(tmpdir(), `hemvist-vitest-${process.pid}`),
};

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: { name: "architecture", include: ["tests/architecture/**/*.test.ts"], env },
      },
      {
        resolve,
        test: {
          name: "unit",
          include: ["tests/{lib,scripts,components}/**/*.test.{ts,tsx}"],
          exclude: ["tests/**/*.db.test.ts"],
          env,
          // Rules are pure: a new process for each file costs three times what the tests do.
          pool: "forks",
          isolate: false,
        },
      },
      {
        resolve,
        test: {
          name: "database",
          include: ["tests/**/*.db.test.ts"],
          globalSetup: ["tests/support/database.ts"],
          setupFiles: ["tests/support/vitest-setup-database.ts"],
          env,
          pool: "forks",
          // Each core is wanted: a file often waits for the server. Many more would use up its connections.
          maxWorkers: Math.min(availableParallelism(), 4),
          // A new process for each file would cost more than the file.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
