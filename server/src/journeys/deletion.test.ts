import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Caller } from "../routes/testing/test-app.ts";
import { type Journey, startJourney } from "./testing/journey.ts";
import { importReview } from "./testing/review.ts";

/** More than the offer to undo stays. */
const offerMs = 8_000;

let journey: Journey;
let page: Page;
let alice: Caller;
beforeAll(async () => {
  journey = await startJourney();
  ({ page, caller: alice } = await journey.signedIn());
  for (const title of ["One", "Two", "Three", "Four", "Five"]) await importReview(page, title);
  await page.clock.install();
});
afterAll(() => journey.close());

const call = (title: string) => page.getByRole("link", { name: title, exact: true });
const undo = () => page.getByRole("button", { name: "Undo" });

/** The titles that the server still has. */
async function kept(): Promise<string[]> {
  const answer = await alice.get("/api/v1/conversations");
  const { data } = answer.json() as { data: { title: string }[] };
  return data.map(({ title }) => title).sort();
}

async function openList(): Promise<void> {
  await page.goto(`${journey.address}/calls`);
  await call("Three").waitFor();
}

async function remove(title: string): Promise<void> {
  await page.getByRole("button", { name: `More for ${title}` }).click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await call(title).waitFor({ state: "detached" });
}

describe("a conversation that is deleted", () => {
  it("stays when that is undone", async () => {
    await openList();
    await remove("One");
    await undo().click();
    await call("One").waitFor();
    await page.clock.fastForward(offerMs);
    expect(await kept()).toContain("One");
  });

  it("can be brought back for as long as that is offered, also where one takes one's time", async () => {
    await remove("One");
    await undo().hover();
    await page.clock.fastForward(offerMs);
    await undo().click();
    await call("One").waitFor();
    expect(await kept()).toContain("One");
  });

  it("is gone once that is offered no more", async () => {
    await remove("One");
    expect(await kept()).toContain("One");
    await page.mouse.move(0, 0);
    await page.clock.fastForward(offerMs);
    await expect.poll(kept).not.toContain("One");
    expect(await call("One").count()).toBe(0);
  });

  it("is gone at once when the page is left", async () => {
    await remove("Two");
    await page.goto("about:blank");
    await expect.poll(kept).not.toContain("Two");
  });
});

describe("several conversations that are selected", () => {
  it("are downloaded, a file each", async () => {
    await openList();
    await page.getByRole("checkbox", { name: "Select Three" }).check();
    await page.getByRole("checkbox", { name: "Select Four" }).check();
    await page.getByText("2 conversations selected").waitFor();
    const names: string[] = [];
    page.on("download", (download) => names.push(download.suggestedFilename()));
    await page.getByRole("button", { name: "Markdown" }).click();
    await expect.poll(() => names.length).toBe(2);
    expect(names).toEqual([expect.stringMatching(/\.md$/), expect.stringMatching(/\.md$/)]);
  });

  it("are deleted, and what is not selected stays", async () => {
    await page.getByRole("button", { name: "Delete", exact: true }).click();
    await page.getByText("2 conversations deleted.").waitFor();
    expect(await page.getByText("2 conversations selected").count()).toBe(0);
    await page.mouse.move(0, 0);
    await page.clock.fastForward(offerMs);
    await expect.poll(kept).toEqual(["Five"]);
    await call("Five").waitFor();
    expect(journey.faults).toEqual([]);
  });
});
