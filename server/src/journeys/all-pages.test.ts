import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Journey, startJourney } from "./testing/journey.ts";
import { livePageAndShare, pagesWith } from "./testing/pages.ts";
import { importReview } from "./testing/review.ts";
import { seriousFaults, settled } from "./testing/serious-faults.ts";

const allMsMax = 300_000;
const sizes = { wide: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };

let journey: Journey;
let page: Page;
let pages: string[] = [];
beforeAll(async () => {
  journey = await startJourney();
  const signedIn = await journey.signedIn({ reducedMotion: "reduce" });
  ({ page } = signedIn);
  await journey.test.ctx.store.accounts.setRole(signedIn.user.id, "owner");
  const review = await importReview(page);
  await journey.test.runJobs();
  pages = [...pagesWith(review), ...(await livePageAndShare(page, review))];
});
afterAll(() => journey.close());

describe("every page", () => {
  it(
    "can be used by everyone, light and dark, and fits a phone",
    async () => {
      const found: Record<string, string[]> = {};
      for (const path of pages) {
        await open(path);
        const faults: string[] = [];
        for (const colorScheme of ["light", "dark"] as const) {
          await page.emulateMedia({ colorScheme });
          // The share page has no script: its colors change by themselves.
          if (!path.startsWith("/s/"))
            await page.locator(`html[data-mantine-color-scheme=${colorScheme}]`).waitFor();
          faults.push(...(await seriousFaults(page)).map((fault) => `${colorScheme}: ${fault}`));
        }
        await page.setViewportSize(sizes.phone);
        const tooWide = await overflow();
        if (tooWide > 0) faults.push(`${tooWide} pixels too wide for a phone`);
        await page.setViewportSize(sizes.wide);
        const headings = await page.getByRole("heading", { level: 1 }).count();
        if (headings !== 1) faults.push(`${headings} main headings`);
        if (faults.length > 0) found[path] = faults;
      }
      expect(found).toEqual({});
      // What nobody has made yet, such as a share link, is not found, and browsers call that an error.
      expect(journey.faults.filter((fault) => !fault.includes("status of 404"))).toEqual([]);
    },
    allMsMax,
  );
});

describe("on a phone", () => {
  it("the navigation opens behind its button, leads on, and closes", async () => {
    await page.setViewportSize(sizes.phone);
    await open("/");
    const calls = page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "All calls" });
    expect(await isOnScreen(calls)).toBe(false);
    await page.getByRole("button", { name: "Navigation" }).click();
    await calls.click();
    await page.getByRole("heading", { level: 1, name: "All calls" }).waitFor();
    await expect.poll(() => isOnScreen(calls)).toBe(false);
  });

  it("the settings are chosen from a list", async () => {
    await open("/settings");
    await page.waitForURL(/\/settings\/profile$/);
    await page.getByRole("combobox", { name: "Section" }).click();
    await page.getByRole("option", { name: "Usage and limits" }).click();
    await page.getByRole("heading", { level: 2, name: "Usage and limits" }).waitFor();
    expect(page.url()).toMatch(/\/settings\/usage$/);
  });
});

/** Goes there, and waits until the page asks for nothing more. */
async function open(path: string): Promise<void> {
  // What follows a conversation never falls silent.
  const waitUntil = path.startsWith("/live/") ? "load" : "networkidle";
  await page.goto(`${journey.address}${path}`, { waitUntil });
  // On a busy machine the network can be idle before what came by it is shown.
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  // A page whose parts change places while it is looked at has colors that nobody sees.
  await page.locator(".mantine-Skeleton-root").first().waitFor({ state: "detached" });
}

async function overflow(): Promise<number> {
  await page.evaluate(settled);
  const script = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
  return Number(await page.evaluate(script));
}

async function isOnScreen(link: ReturnType<Page["getByRole"]>): Promise<boolean> {
  const box = await link.boundingBox();
  return box !== null && box.x + box.width > 0 && box.x < sizes.phone.width && (await link.isVisible());
}
