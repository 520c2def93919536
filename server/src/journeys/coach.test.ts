import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importBody } from "../routes/testing/samples.ts";
import { type Journey, startJourney } from "./testing/journey.ts";

let journey: Journey;
beforeAll(async () => {
  journey = await startJourney();
});
afterAll(() => journey.close());

/** Imports the short talk in the page's own session, on a day of March. */
async function importOn(page: Page, day: number): Promise<void> {
  const startTime = `2026-03-${day}T14:00:00Z`;
  const body = { ...importBody(), startTime, title: `Talk ${day}`, userSpeakerName: "Alice" };
  await page.evaluate(async (content) => {
    const headers = { "content-type": "application/json" };
    await fetch("/api/v1/conversations", { method: "POST", headers, body: JSON.stringify(content) });
  }, body);
}

describe("the coach", () => {
  it("says how many conversations are missing, then shows trends, and keeps a goal", async () => {
    const { address, test } = journey;
    const { page } = await journey.signedIn();
    await importOn(page, 11);
    await importOn(page, 12);
    await test.runJobs();
    await page.goto(`${address}/coach`);
    await page.getByRole("heading", { name: "1 more conversation to go" }).waitFor();
    await importOn(page, 13);
    await importOn(page, 14);
    await test.runJobs();
    await page.reload();
    await page.getByRole("figure", { name: /^Overall score over time/ }).waitFor();

    await page.getByRole("link", { name: /^Pace/ }).click();
    await page.getByText("Table", { exact: true }).click();
    await page.getByRole("link", { name: "Talk 14" }).waitFor();
    expect(new URL(page.url()).search).toBe("?metric=pace&as=table");
    await page.getByLabel("Target, 0 to 10").fill("10");
    await page.getByRole("button", { name: "Set goal" }).click();
    await page.getByText("at least 10.0").waitFor();
    await page.reload();
    await page.getByRole("button", { name: "Remove the goal: Overall score" }).click();
    await page.getByText("No goal yet.").waitFor();
    expect(journey.faults).toEqual([]);
  });
});
