import { readFileSync } from "node:fs";
import type { FeedbackDocument } from "@convo/contract";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Journey, startJourney } from "./testing/journey.ts";
import { seriousFaults } from "./testing/serious-faults.ts";

const fixture = (name: string) =>
  readFileSync(new URL(`../../../fixtures/quarter-review/${name}`, import.meta.url), "utf8");
const review = fixture("transcript.vtt");
const { feedback } = JSON.parse(fixture("report.json")) as Pick<FeedbackDocument, "feedback">;

let journey: Journey;
let page: Page;
beforeAll(async () => {
  journey = await startJourney();
  ({ page } = await journey.signedIn());
});
afterAll(() => journey.close());

describe("the page of a conversation", () => {
  it("leads from a score to its criterion, from there to the moment, and back", async () => {
    await openReview({ userSpeakerName: "Alice" });
    await page.getByRole("link", { name: /^Listening \d/ }).click();
    const drawer = page.getByRole("dialog");
    await drawer.getByRole("button", { name: /^Dismissive replies \d/ }).click();
    await drawer.getByText("No, we already talked about that. The deal is fine.").waitFor();
    expect(page.url()).toContain("criterion=listening.dismissive-replies");
    await drawer.getByText("Too few questions asked of you").waitFor();
    await drawer.getByRole("link", { name: "2:53 PM, in the transcript" }).first().click();
    await page.waitForURL(/tab=transcript&segment=seg_\d+$/);
    await page.goBack();
    await drawer.getByRole("button", { name: /^Dismissive replies/, expanded: true }).waitFor();
    await page.keyboard.press("Escape");
    await drawer.waitFor({ state: "hidden" });
    expect(page.url()).not.toContain("criterion");
  });

  it("shows what to change first, and copies what to say instead", async () => {
    await openReview({ userSpeakerName: "Alice" });
    const card = page.getByRole("region", { name: "Change this first" });
    await card.getByRole("heading", { name: feedback.topPriority?.focus ?? "none" }).waitFor();
    await card.getByText(feedback.topPriority?.quote ?? "none").waitFor();
    await card.getByRole("button", { name: "Copy what to say instead" }).click();
    await card.getByRole("button", { name: "Copied" }).waitFor();
  });

  it("makes a goal of an action of the plan, and takes it back", async () => {
    await openReview({ userSpeakerName: "Alice" });
    // Shares are shown as the page writes all of them, `16%` for `16 %`.
    const name = (feedback.actionPlan[0] ?? "none").replaceAll(" %", "%");
    const kept = page.waitForResponse((answer) => answer.request().method() === "PUT" && answer.ok());
    // It shows what the server has, so it changes with the answer and not with the click.
    await page.getByRole("checkbox", { name }).click();
    await kept;
    await page.reload();
    await page.getByRole("checkbox", { name, checked: true }).click();
    await page.getByRole("checkbox", { name, checked: false }).waitFor();
  });

  it("is renamed in place, and deleted after a question", async () => {
    await openReview({ userSpeakerName: "Alice" });
    await page.getByRole("button", { name: "Change the title" }).click();
    await page.getByRole("textbox", { name: "Title" }).fill("Review of the first quarter");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Review of the first quarter" }).waitFor();
    await page.getByRole("button", { name: "More" }).click();
    await page.getByRole("menuitem", { name: "Delete …" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
    await page.waitForURL(/\/calls$/);
  });

  it("has no serious fault of access, light or dark, wide or narrow", async () => {
    await openReview({ userSpeakerName: "Alice" });
    await page.getByRole("heading", { name: "What went well" }).waitFor();
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      for (const width of [1440, 390]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await seriousFaults(page)).toEqual([]);
      }
    }
    expect(journey.faults).toEqual([]);
  });

  it("asks who the user is where nobody knows, and makes the feedback for that person", async () => {
    await openReview({}, review.replaceAll("Alice", "Carol"));
    await page.getByRole("heading", { name: "Which one are you?" }).waitFor();
    await page.getByRole("button", { name: /^Bob/ }).click();
    await page.getByText("Feedback and key points are being made.").waitFor();
    await journey.test.runJobs();
    await page.getByText(/^For Bob, made/).waitFor();
  });
});

/** A conversation of 48 segments between Alice and Bob, imported and, where the user is known, judged. */
async function openReview(fields: Record<string, string>, text = review): Promise<void> {
  const id = await page.evaluate(importFile, { text, fields: { ...fields, ...told } });
  await journey.test.runJobs();
  await page.goto(`${journey.address}/calls/${id}`);
}

const told = { title: "Quarter review", startTime: "2026-03-18T14:50:00Z" };

/** Runs in the page, whose session says who imports. */
async function importFile(file: { text: string; fields: Record<string, string> }): Promise<string> {
  const body = new FormData();
  for (const [key, value] of Object.entries(file.fields)) body.append(key, value);
  body.append("file", new Blob([file.text]), "review.vtt");
  const answer = await fetch("/api/v1/conversations", { method: "POST", body });
  const { data } = (await answer.json()) as { data: { id: string } };
  return data.id;
}
