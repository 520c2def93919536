import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { focusedName } from "./testing/focused-name.ts";
import { type Journey, startJourney } from "./testing/journey.ts";
import { importReview } from "./testing/review.ts";
import { seriousFaults } from "./testing/serious-faults.ts";

const openMsMax = 3_000;

let journey: Journey;
let page: Page;
beforeAll(async () => {
  journey = await startJourney();
  ({ page } = await journey.signedIn());
  await importReview(page, "Budget with Kim");
  await importReview(page);
  await journey.test.runJobs();
  await page.goto(`${journey.address}/calls`);
  await page.getByRole("link", { name: "Budget with Kim" }).waitFor();
});
afterAll(() => journey.close());

const field = () => page.getByRole("combobox", { name: "Search everything" });

async function open(): Promise<void> {
  await page.keyboard.press("Control+k");
  await field().waitFor();
  await expect.poll(() => focusedName(page)).toBe("Search everything");
}

describe("the palette, by keyboard alone", () => {
  it("opens a conversation by its title, at once", async () => {
    await open();
    const before = performance.now();
    await page.keyboard.type("budget");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Budget with Kim" }).waitFor();
    expect(performance.now() - before).toBeLessThan(openMsMax);
  });

  it("opens a page by its name", async () => {
    await open();
    await page.keyboard.type("coach");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Coach" }).waitFor();
  });

  it("opens what the arrows lead to", async () => {
    await open();
    await page.keyboard.type("ca");
    await page.getByRole("option", { name: "Calendar", selected: true }).first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.getByRole("option", { name: "All calls", selected: true }).waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "All calls" }).waitFor();
  });

  it("does what is called so", async () => {
    await open();
    await page.keyboard.type("dark");
    await page.keyboard.press("Enter");
    await page.locator("html[data-mantine-color-scheme=dark]").waitFor();
  });

  it("leads to the words of a transcript", async () => {
    await open();
    await page.keyboard.type("already talked about");
    await page.getByRole("group", { name: "In transcripts" }).waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(/tab=transcript&segment=seg_\d+$/);
    await page.getByRole("list", { name: "Transcript" }).locator("[aria-current=true]").waitFor();
  });

  it("gives the focus back where it was when it is left", async () => {
    await page.goto(`${journey.address}/calls`);
    await page.getByRole("link", { name: "Budget with Kim" }).focus();
    await open();
    await page.keyboard.press("Escape");
    await field().waitFor({ state: "detached" });
    await expect.poll(() => focusedName(page)).toBe("Budget with Kim");
    expect(journey.faults).toEqual([]);
  });

  it("has no serious fault of access", async () => {
    await open();
    await page.keyboard.type("review");
    await page.getByRole("group", { name: "Conversations" }).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
  });
});
