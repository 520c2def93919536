import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importBody } from "../routes/testing/samples.ts";
import { type Journey, startJourney } from "./testing/journey.ts";

let journey: Journey;
beforeAll(async () => {
  journey = await startJourney();
});
afterAll(() => journey.close());

/** Imports the short talk in the page's own session; answers the conversation's id. */
async function imported(page: Page): Promise<string> {
  const id: string = await page.evaluate(async (body) => {
    const headers = { "content-type": "application/json" };
    const request = { method: "POST", headers, body: JSON.stringify({ ...body, userSpeakerName: "Alice" }) };
    const answer = await (await fetch("/api/v1/conversations", request)).json();
    return (answer as { data: { id: string } }).data.id;
  }, importBody());
  await journey.test.runJobs();
  return id;
}

describe("the notes of a conversation", () => {
  it("are accepted, edited and finished; a question is answered; a stranger follows the link", async () => {
    const { address } = journey;
    const { page } = await journey.signedIn();
    const id = await imported(page);
    await page.goto(`${address}/calls/${id}?tab=keypoints`);
    const first = page.getByRole("list", { name: "Action items" }).getByRole("listitem").first();
    await first.getByRole("button", { name: /^Accept/ }).click();
    await first.getByRole("button", { name: /^Edit/ }).click();
    await first.getByLabel("What is to be done").fill("Book the hall");
    await first.getByLabel("Owner").fill("Dana");
    await first.getByRole("button", { name: "Save" }).click();
    await first.getByText("Book the hall").waitFor();

    await page.getByRole("button", { name: "Draft the email" }).click();
    await page.getByRole("region", { name: "Draft" }).getByText("Launch check-in").first().waitFor();
    await page.getByRole("button", { name: "Make a link" }).click();
    const link = await page.getByRole("link", { name: `${address}/s/` }).getAttribute("href");
    const stranger = await journey.stranger();
    await stranger.goto(link ?? "");
    await stranger.getByText("five hundred").first().waitFor();

    await page.getByRole("link", { name: "Ask", exact: true }).click();
    await page.getByLabel("Your question").fill("How many users was the load test tried with?");
    await page.keyboard.press("Enter");
    await page
      .getByRole("article")
      .getByRole("link", { name: /^Bob, 0:18/ })
      .click();
    await page.waitForURL(/tab=transcript&segment=seg_/);
    await page.goBack();
    await page.getByRole("article").waitFor();

    await page.goto(`${address}/actions?owner=Dana`);
    await page.getByText("Book the hall").waitFor();
    await page.keyboard.press("j");
    await page.keyboard.press("x");
    await page.getByRole("heading", { name: "None of this kind" }).waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByText("Book the hall").first().waitFor();
    // A conversation without a link answers 404 when asked for it, and the browser tells of every 404.
    expect(journey.faults.filter((fault) => !fault.includes("404"))).toEqual([]);
  });
});
