import { listConversationsAnswer } from "@convo/contract";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { webVtt } from "../routes/testing/samples.ts";
import { firstStart } from "../services/first-start.ts";
import { type Journey, journeyPassword, startJourney } from "./testing/journey.ts";
import { importReview, review, reviewOfZoom } from "./testing/review.ts";

const sample = {
  bytes: Buffer.from(webVtt()),
  title: "A sample",
  userSpeakerName: "Alice",
  startTime: "2026-03-18T14:00:00Z",
};

let journey: Journey;
let page: Page;
let reviewAddress = "";
beforeAll(async () => {
  journey = await startJourney();
  page = await journey.stranger();
});
afterAll(() => journey.close());

describe("the first day of an owner", () => {
  it("begins with the link that the first start prints", async () => {
    const first = await firstStart(journey.test.ctx, "owner@localhost", sample);
    await page.goto(`${journey.address}${first?.welcomePath}`);
    await page.getByLabel("Your name").fill("Alice");
    await page.getByLabel("Email").fill("alice@example.com");
    await page.getByRole("textbox", { name: "Password" }).fill(journeyPassword);
    await page.getByRole("button", { name: "Start" }).click();
    await page.getByRole("navigation", { name: "Pages" }).waitFor();
  });

  it("imports what Zoom wrote, and comes from the feedback to what was said", async () => {
    await page.getByRole("link", { name: "Import" }).first().click();
    const file = { name: "GMT20260318-145000_Recording.transcript.vtt", mimeType: "text/vtt" };
    const choosing = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Choose files" }).click();
    await (await choosing).setFiles({ ...file, buffer: Buffer.from(reviewOfZoom) });
    await page.getByRole("radio", { name: /Alice/, checked: true }).waitFor();
    await page.getByRole("button", { name: "Import", exact: true }).click();
    await page.waitForURL(/\/calls\/sess_/);
    await journey.test.runJobs();
    const card = page.getByRole("region", { name: "Change this first" });
    await card.waitFor();
    reviewAddress = page.url();
    await card.getByRole("link", { name: /in the transcript$/ }).click();
    await page.waitForURL(/tab=transcript&segment=seg_\d+$/);
    await page.getByRole("list", { name: "Transcript" }).locator("[aria-current=true]").waitFor();
  });

  it("gives a speaker the right name, and everything follows", async () => {
    await page.getByRole("button", { name: "Bob: correct who spoke" }).first().click();
    await page.getByRole("menuitem", { name: "Rename" }).click();
    await page.getByRole("dialog").getByRole("textbox", { name: "Name" }).fill("Robert");
    await page.getByRole("dialog").getByRole("button", { name: "Rename" }).click();
    await page.getByRole("button", { name: "Robert: correct who spoke" }).first().waitFor();
    await journey.test.runJobs();
    await page.goto(reviewAddress);
    await page.getByText("Robert").first().waitFor();
    expect(await page.getByText("Bob", { exact: true }).count()).toBe(0);
  });

  it("sees how scores go on from three conversations", async () => {
    await importReview(page, "April review", review);
    await importReview(page, "May review", review);
    await journey.test.runJobs();
    const answer = await page.evaluate(() =>
      fetch("/api/v1/feedback/trends").then((trends) => trends.json()),
    );
    const { data } = answer as { data: { points: unknown[]; baseline: { count: number } | null } };
    expect(data.points.length).toBeGreaterThanOrEqual(3);
    expect(data.baseline?.count).toBeGreaterThanOrEqual(3);
  });

  it("makes a key in the settings with which a program reads the list", async () => {
    await page.goto(`${journey.address}/settings/keys`);
    await page.getByRole("button", { name: "New key" }).click();
    await page.getByRole("dialog").getByLabel("Name").fill("import script");
    await page.getByRole("button", { name: "Create key" }).click();
    const shown = await page.getByRole("dialog").locator("code").first().textContent();
    const authorization = `Bearer ${shown}`;
    const answer = await fetch(`${journey.address}/api/v1/conversations`, { headers: { authorization } });
    expect(answer.status).toBe(200);
    const { data } = listConversationsAnswer.parse(await answer.json());
    expect(data.map(({ title }) => title)).toContain("April review");
    await page.getByRole("button", { name: "Done" }).click();
    await page.getByRole("button", { name: "Revoke import script" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Revoke" }).click();
    await page.getByText("The key was revoked.").waitFor();
    const later = await fetch(`${journey.address}/api/v1/conversations`, { headers: { authorization } });
    expect(later.status).toBe(401);
  });
});

describe("a stranger with a share link", () => {
  it("reads the key points, and nothing of the feedback", async () => {
    const id = reviewAddress.slice(reviewAddress.lastIndexOf("/") + 1);
    const shared = await page.evaluate(
      (path) => fetch(path, { method: "POST" }).then((answer) => answer.json()),
      `/api/v1/conversations/${id}/share`,
    );
    const { shareUrl } = (shared as { data: { shareUrl: string } }).data;
    const stranger = await journey.stranger();
    await stranger.goto(shareUrl);
    await stranger.getByRole("heading", { name: "Key points" }).waitFor();
    const words = (await stranger.getByRole("main").textContent())?.toLowerCase();
    expect(words).not.toMatch(/feedback|overall score|growth area|clarity|listening/);
    const asked = await stranger.request.get(`${journey.address}/api/v1/conversations/${id}/feedback`);
    expect(asked.status()).toBe(401);
    // What nobody has made yet is not found, and browsers call that an error.
    expect(journey.faults.filter((fault) => !fault.includes("status of 404"))).toEqual([]);
  });
});
