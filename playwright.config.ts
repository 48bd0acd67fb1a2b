import { defineConfig } from "@playwright/test";
import { browserFlags } from "./scripts/setup/browser.mjs";

// What came in before the run is the story's, and no journey's. The workers get it from here.
process.env.RUN_BEGAN ??= new Date().toISOString();

// `npm test -- e2e` builds and starts the product and tells here where it is.
export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "**/*.spec.ts",
  outputDir: "test-results",
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json"]],
  use: {
    baseURL: process.env.BASE_URL,
    locale: "sv-SE",
    timezoneId: process.env.TZ,
    // What cannot be pressed is told at once, not when the whole journey has run out of time.
    actionTimeout: 15_000,
    screenshot: "only-on-failure",
    // A recording with pictures of every step costs a fifth of the whole run, and is needed only by who
    // looks for a fault: `TRACE=1 npm test -- e2e journeys/…`.
    trace: process.env.TRACE ? "retain-on-failure" : "off",
    launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: browserFlags },
  },
});
