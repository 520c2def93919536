import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { webVtt } from "../routes/testing/samples.ts";
import { dropFiles, holdFiles } from "./testing/drop-files.ts";
import { type Journey, startJourney } from "./testing/journey.ts";
import { review } from "./testing/review.ts";

let journey: Journey;
let page: Page;
beforeAll(async () => {
  journey = await startJourney();
  ({ page } = await journey.signedIn());
});
afterAll(() => journey.close());

const waiting = () => page.getByRole("list", { name: "Transcripts" }).getByRole("listitem");

describe("files that are dropped on any page", () => {
  it("are looked at on the page for imports, several at once", async () => {
    await page.goto(`${journey.address}/coach`);
    await page.getByRole("heading", { level: 1, name: "Coach" }).waitFor();
    const files = [
      { name: "launch.vtt", text: webVtt() },
      { name: "review.vtt", text: review },
    ];
    await holdFiles(page, files);
    await page.getByText("Drop to import").waitFor();
    expect(await dropFiles(page, files)).toBe(true);
    await page.waitForURL(/\/import$/);
    await page.getByText("Drop to import").waitFor({ state: "detached" });
    await page.getByText("2 transcripts ready to import").waitFor();
  });

  it("say what to do where one cannot be read, and the others go on", async () => {
    await dropFiles(page, [{ name: "photo.png", text: "\u0089PNG\r\n\u001a\n\u0000\u0000" }]);
    const photo = waiting().filter({ hasText: "photo.png" });
    await photo.getByRole("alert").getByText("Export it from your meeting tool as WebVTT").waitFor();
    await page.getByRole("button", { name: "Import all" }).click();
    await expect.poll(() => page.getByText("Imported.").count()).toBe(2);
    await photo.getByRole("button", { name: "Take photo.png off the list" }).click();
    await expect.poll(() => waiting().count()).toBe(2);
  });

  it("are in the list of all calls then", async () => {
    await page.getByRole("link", { name: "All calls" }).click();
    await page.getByRole("link", { name: /launch/i }).waitFor();
    await page.getByRole("link", { name: /review/i }).waitFor();
    // A file that is no transcript is refused, and browsers call that an error.
    expect(journey.faults.filter((fault) => !fault.includes("status of 4"))).toEqual([]);
  });
});
