import { defineConfig } from "vitest/config";

/** Rooms whose tests may ask for a database: it is started only where one of theirs is run. */
const withDatabase = ["server/**/*.test.ts", "cli/**/*.test.ts"];
/** Visits to the dashboard by a real browser. */
const inBrowser = ["server/src/journeys/**/*.test.ts"];
const notOurs = ["**/node_modules/**", "data/**"];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "with database",
          include: withDatabase,
          exclude: [...notOurs, ...inBrowser],
          globalSetup: "server/src/testing/global-setup.ts",
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "in a browser",
          include: inBrowser,
          exclude: notOurs,
          globalSetup: "server/src/journeys/testing/global-setup.ts",
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: "pure",
          include: ["**/*.test.{ts,js}"],
          exclude: [...notOurs, ...withDatabase],
        },
      },
    ],
  },
});
