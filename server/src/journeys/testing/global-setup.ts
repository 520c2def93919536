import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import type { TestProject } from "vitest/node";
import { setup as setUpDatabase } from "../../testing/global-setup.ts";
import { findChromium } from "./chromium.ts";

declare module "vitest" {
  interface ProvidedContext {
    dashboardFolder: string;
    chromium: string;
  }
}

/** The database of the run, and the dashboard as its source is now. Answers how to end both. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const endDatabase = await setUpDatabase(project);
  const folder = mkdtempSync(join(tmpdir(), "convo-dashboard-"));
  const root = fileURLToPath(new URL("../../../../dashboard", import.meta.url));
  await build({ root, logLevel: "warn", build: { outDir: folder, emptyOutDir: true } });
  project.provide("dashboardFolder", folder);
  project.provide("chromium", await findChromium());
  return async () => {
    rmSync(folder, { recursive: true, force: true });
    await endDatabase();
  };
}
