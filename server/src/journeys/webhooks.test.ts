import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startReceiver, type WebhookReceiver } from "../routes/testing/webhook-receiver.ts";
import { type Journey, startJourney } from "./testing/journey.ts";
import { importReview } from "./testing/review.ts";

/** By which a receiver says that it is gone for good. */
const gone = 410;

let journey: Journey;
let receiver: WebhookReceiver;
let page: Page;
let status = 204;
beforeAll(async () => {
  journey = await startJourney();
  receiver = await startReceiver((response) => response.writeHead(status).end());
  ({ page } = await journey.signedIn());
});
afterAll(async () => {
  await journey.close();
  await receiver.close();
});

const deliveries = () => page.getByRole("list", { name: "Deliveries" }).getByRole("listitem");
const state = (name: string) => page.getByText(name, { exact: true });

async function sendTest(): Promise<void> {
  const asked = page.waitForResponse((answer) => answer.url().endsWith("/test"));
  await page.getByRole("button", { name: "Send a test" }).click();
  expect((await asked).ok()).toBe(true);
}

describe("a webhook", () => {
  it("is made in the settings, and its secret is shown this once", async () => {
    await page.goto(`${journey.address}/settings/webhooks`);
    await page.getByRole("button", { name: "New webhook" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Address").fill(receiver.url);
    await dialog.getByRole("button", { name: "Create webhook" }).click();
    const secret = await dialog.locator("code").textContent();
    expect(secret).toMatch(/^whsec_/);
    await dialog.getByRole("button", { name: "Done" }).click();
    await page.reload();
    await page.getByText(receiver.url).waitFor();
    expect(await page.content()).not.toContain(secret);
  });

  it("tells of new feedback, which the list of deliveries then says", async () => {
    await importReview(page);
    await journey.test.runJobs();
    await journey.test.runJobs();
    expect(receiver.events().map(({ event }) => event)).toEqual(["conversation.feedback.ready"]);
    await page.getByRole("button", { name: "Deliveries" }).click();
    await deliveries().getByText("Feedback is ready").waitFor();
    await deliveries().getByText("Answered 204").waitFor();
  });

  it("sends once more what was asked for again", async () => {
    await deliveries().getByRole("button", { name: "Send again: Feedback is ready" }).click();
    await page.getByText("It is sent once more.").waitFor();
    await journey.test.runJobs();
    await expect.poll(() => receiver.received.length).toBe(2);
    expect(receiver.received[1]?.body).toBe(receiver.received[0]?.body);
  });

  it("has its deliveries at an address of their own", async () => {
    for (let sent = 0; sent < 10; sent += 1) await sendTest();
    await journey.test.runJobs();
    await page.getByRole("button", { name: "Page 2" }).click();
    await page.waitForURL(/\?webhook=\w+&page=2$/);
    await page.reload();
    await deliveries().getByText("Feedback is ready").first().waitFor();
    await page.goBack();
    await expect.poll(() => deliveries().count()).toBe(10);
  });

  it("is paused where its receiver is gone, says so, and goes on when it is resumed", async () => {
    status = gone;
    await sendTest();
    await journey.test.runJobs();
    await page.reload();
    await state("Paused").waitFor();
    await page.getByText("Nothing is sent while it is paused.").waitFor();
    await deliveries().getByText("Answered 410").waitFor();
    status = 204;
    await page.getByRole("button", { name: "Resume" }).click();
    await state("Active").waitFor();
    await sendTest();
    await journey.test.runJobs();
    await state("Delivered").first().waitFor();
  });

  it("is deleted after a question", async () => {
    await page.getByRole("button", { name: "Delete" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
    await page.getByRole("heading", { name: "No webhooks yet" }).waitFor();
    expect(journey.faults).toEqual([]);
  });
});
