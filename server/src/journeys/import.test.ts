import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { webVtt } from "../routes/testing/samples.ts";
import { type Journey, startJourney } from "./testing/journey.ts";

let journey: Journey;
beforeAll(async () => {
  journey = await startJourney();
});
afterAll(() => journey.close());

describe("a transcript", () => {
  it("is looked at before it is kept, found by its words, and deleted unless that is undone", async () => {
    const { page, user } = await journey.signedIn();
    await page.getByRole("link", { name: "Import", exact: true }).click();
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: "team sync.vtt", mimeType: "text/vtt", buffer: Buffer.from(webVtt()) });
    await page.getByText("WebVTT · 1 min · 2 speakers · 12 segments").waitFor();
    expect((await journey.test.ctx.store.conversations.list(user.id, { limit: 1, offset: 0 })).total).toBe(0);
    await page.getByRole("radio", { name: "Alice" }).click();
    await page.getByLabel("Title").fill("Launch check-in");
    await page.getByRole("button", { name: "Import", exact: true }).click();
    await page.getByRole("heading", { name: "Launch check-in" }).waitFor();

    await page.getByRole("link", { name: "All calls" }).click();
    await page.getByLabel("Search", { exact: true }).fill("fifty users");
    await page.keyboard.press("Enter");
    await page.locator("mark", { hasText: "fifty" }).waitFor();
    await page.goBack();

    await page.getByRole("button", { name: "More for Launch check-in" }).click();
    await page.getByRole("menuitem", { name: "Delete" }).click();
    await page.getByRole("heading", { name: "No conversations yet" }).waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByRole("link", { name: "Launch check-in" }).waitFor();
    expect(journey.faults.filter((fault) => !fault.includes("404"))).toEqual([]);
  });
});
