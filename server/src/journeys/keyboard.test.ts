import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeLink, useLink } from "../services/accounts/links.ts";
import { focusedName } from "./testing/focused-name.ts";
import { type Journey, journeyPassword, startJourney } from "./testing/journey.ts";
import { importReview } from "./testing/review.ts";

const stepsMax = 60;

let journey: Journey;
let page: Page;
beforeAll(async () => {
  journey = await startJourney();
  page = await journey.stranger();
});
afterAll(() => journey.close());

describe("with the keyboard alone", () => {
  it("one signs in", async () => {
    const { user } = await journey.test.signUp({ email: "alice@example.com" });
    const { token } = await makeLink(journey.test.ctx, { userId: user.id, kind: "reset" });
    await useLink(journey.test.ctx, { token, password: journeyPassword });
    await page.goto(`${journey.address}/sign-in`);
    await page.getByRole("heading", { name: "Sign in to Convo" }).waitFor();
    await tabTo("Email");
    await page.keyboard.type("alice@example.com");
    await tabTo("Password");
    await page.keyboard.type(journeyPassword);
    await page.keyboard.press("Enter");
    await page.getByRole("navigation", { name: "Pages" }).waitFor();
  });

  it("one goes from page to page by the navigation", async () => {
    await tabTo("Calendar");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Calendar" }).waitFor();
    await tabTo("Connect a calendar");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/settings\/calendar$/);
  });

  it("one comes from a conversation's feedback to its transcript", async () => {
    const id = await importReview(page);
    await journey.test.runJobs();
    await page.goto(`${journey.address}/calls/${id}`);
    await page.getByRole("heading", { level: 1, name: "Quarter review" }).waitFor();
    await tabTo("Transcript");
    await page.keyboard.press("Enter");
    await page.getByRole("list", { name: "Transcript" }).waitFor();
    expect(page.url()).toContain("tab=transcript");
    expect(journey.faults).toEqual([]);
  });
});

/** Presses Tab until what is called so has the focus. */
async function tabTo(name: string): Promise<void> {
  for (let step = 0; step < stepsMax; step += 1) {
    await page.keyboard.press("Tab");
    if ((await focusedName(page)) === name) return;
  }
  throw new Error(`Tab does not lead to “${name}”`);
}
