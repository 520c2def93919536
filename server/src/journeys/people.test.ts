import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { User } from "../services/context.ts";
import { type Journey, journeyPassword, startJourney } from "./testing/journey.ts";
import { importReview } from "./testing/review.ts";

const firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

let journey: Journey;
let page: Page;
let bob: Page;
let owner: User;
beforeAll(async () => {
  journey = await startJourney();
  ({ page, user: owner } = await journey.signedIn());
  await journey.test.ctx.store.accounts.setRole(owner.id, "owner");
  await importReview(page);
  await page.reload();
  bob = await journey.stranger({ userAgent: firefox });
});
afterAll(() => journey.close());

const navigationOf = (visitor: Page) => visitor.getByRole("navigation", { name: "Pages" });

async function signIn(visitor: Page, email: string): Promise<void> {
  await visitor.getByRole("heading", { name: "Sign in to Convo" }).waitFor();
  await visitor.getByLabel("Email").fill(email);
  await visitor.getByRole("textbox", { name: "Password" }).fill(journeyPassword);
  await visitor.getByRole("button", { name: "Sign in" }).click();
  await navigationOf(visitor).waitFor();
}

describe("someone who is invited", () => {
  it("opens an account by the link, and sees nothing of the first", async () => {
    await page.goto(`${journey.address}/settings/people`);
    await page.getByLabel("Email").fill("bob@example.com");
    await page.getByRole("button", { name: "Make a link" }).click();
    const link = await page.getByRole("alert").locator("code").textContent();
    await bob.goto(link ?? "");
    await bob.getByRole("heading", { name: "You are invited" }).waitFor();
    await bob.getByLabel("Your name").fill("Bob");
    await bob.getByRole("textbox", { name: "Password" }).fill(journeyPassword);
    await bob.getByRole("button", { name: "Open account" }).click();
    await navigationOf(bob).waitFor();
    await bob.goto(`${journey.address}/calls`);
    await bob.getByRole("heading", { name: "No conversations yet" }).waitFor();
    await page.reload();
    await page.getByText("No invitation waits for an answer.").waitFor();
    await bob.goto(`${journey.address}/settings/people`);
    await bob.getByRole("heading", { name: "There is no such page" }).waitFor();
  });

  it("sees nothing of the first in the same browser either", async () => {
    await page.goto(`${journey.address}/calls`);
    await page.getByRole("link", { name: "Quarter review" }).waitFor();
    await page.getByRole("button", { name: /^Account of/ }).click();
    await page.getByRole("menuitem", { name: "Sign out" }).click();
    await signIn(page, "bob@example.com");
    await page.getByRole("link", { name: "All calls" }).click();
    await page.getByRole("heading", { name: "No conversations yet" }).waitFor();
    expect(await page.getByText("Quarter review").count()).toBe(0);
  });
});

describe("a session", () => {
  it("that is ended elsewhere signs that browser out, and leads back to where it was", async () => {
    await bob.goto(`${journey.address}/coach?metric=pace`);
    await bob.getByRole("heading", { level: 1, name: "Coach" }).waitFor();
    await page.goto(`${journey.address}/settings/security`);
    await page.getByRole("button", { name: "Sign out Firefox on Linux" }).click();
    await page.getByText("That browser was signed out.").waitFor();
    await bob.getByRole("link", { name: "Action items" }).click();
    await signIn(bob, "bob@example.com");
    await bob.getByRole("heading", { level: 1, name: "Action items" }).waitFor();
  });

  it("is asked for before a page that was linked to", async () => {
    const visitor = await journey.stranger();
    await visitor.goto(`${journey.address}/coach?metric=pace`);
    await signIn(visitor, "bob@example.com");
    await visitor.getByRole("heading", { level: 1, name: "Coach" }).waitFor();
    expect(visitor.url()).toMatch(/\/coach\?metric=pace$/);
  });
});

describe("an account", () => {
  it("keeps conversations for as long as is set, and asks before older ones go", async () => {
    await bob.goto(`${journey.address}/settings/data`);
    await bob.getByRole("radio", { name: "For this many days after they end" }).check();
    await bob.getByRole("textbox", { name: "Days" }).fill("30");
    await bob.getByRole("button", { name: "Save retention" }).click();
    await bob.getByRole("dialog").getByText("more than 30 days ago").waitFor();
    await bob.getByRole("button", { name: "Save and delete" }).click();
    await bob.getByText("Conversations are kept for 30 days.").waitFor();
    await bob.reload();
    expect(await bob.getByRole("textbox", { name: "Days" }).inputValue()).toBe("30");
  });

  it("is deleted by its password alone, with everything in it", async () => {
    await importReview(bob);
    await bob.goto(`${journey.address}/settings/delete`);
    await bob.getByLabel("Your password").fill("not the password");
    await bob.getByRole("button", { name: "Delete my account" }).click();
    await bob.getByRole("alert").waitFor();
    expect(bob.url()).toMatch(/\/settings\/delete$/);
    await bob.getByLabel("Your password").fill(journeyPassword);
    await bob.getByRole("button", { name: "Delete my account" }).click();
    await bob.getByRole("heading", { name: "Sign in to Convo" }).waitFor();
    const { rows } = await journey.test.database.pool.query("SELECT user_id FROM convo.conversations");
    expect(rows).toEqual([{ user_id: owner.id }]);
    // Who is signed out, or says a wrong password, is refused, and browsers call that an error.
    expect(journey.faults.filter((fault) => !/status of 40[01]/.test(fault))).toEqual([]);
  });
});
