import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeLink } from "../services/accounts/links.ts";
import { type Journey, journeyPassword, startJourney } from "./testing/journey.ts";

let journey: Journey;
beforeAll(async () => {
  journey = await startJourney();
});
afterAll(() => journey.close());

describe("the first visit", () => {
  it("leads from the one-time link to the dashboard, and later from the sign-in page", async () => {
    const { test, address } = journey;
    const { user } = await test.signUp();
    await test.ctx.store.accounts.setRole(user.id, "owner");
    const { token } = await makeLink(test.ctx, { userId: user.id, kind: "owner" });
    const page = await journey.stranger();
    await page.goto(`${address}/welcome/${token}`);
    await page.getByLabel("Your name").fill("Olga");
    await page.getByLabel("Email").fill("olga@example.com");
    await page.getByRole("textbox", { name: "Password" }).fill(journeyPassword);
    await page.getByRole("button", { name: "Start" }).click();
    await page.getByRole("navigation", { name: "Pages" }).waitFor();

    const later = await journey.stranger();
    await later.goto(`${address}/calls`);
    await later.getByRole("heading", { name: "Sign in to Convo" }).waitFor();
    await later.getByLabel("Email").fill("olga@example.com");
    await later.getByRole("textbox", { name: "Password" }).fill(journeyPassword);
    await later.getByRole("button", { name: "Sign in" }).click();
    await later.getByRole("navigation", { name: "Pages" }).waitFor();
    expect(journey.faults).toEqual([]);
  });
});
