import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addKey } from "../services/keys/add.ts";
import { revokeKey } from "../services/keys/revoke.ts";
import { type Journey, startJourney } from "./testing/journey.ts";

/** Made and revoked, each twice in the log: more than fit on one page. */
const keyCount = 15;

let journey: Journey;
let page: Page;
beforeAll(async () => {
  journey = await startJourney();
  const { test } = journey;
  const signedIn = await journey.signedIn();
  page = signedIn.page;
  const { user } = signedIn;
  for (let made = 0; made < keyCount; made += 1) {
    const { id } = await addKey(test.ctx, user, { byOperator: true });
    await revokeKey(test.ctx, user, id);
  }
});
afterAll(() => journey.close());

const rows = () => page.getByRole("table").getByRole("row");

describe("the audit log", () => {
  it("has an address for each of its pages, and back leads to the one before", async () => {
    await page.goto(`${journey.address}/settings/audit`);
    await rows().nth(20).waitFor();
    await page.getByRole("button", { name: "Page 2" }).click();
    await page.waitForURL(/\/settings\/audit\?page=2$/);
    await expect.poll(() => rows().count()).toBeLessThan(20);
    await page.reload();
    await expect.poll(() => rows().count()).toBeGreaterThan(5);
    await page.goBack();
    await page.waitForURL(/\/settings\/audit$/);
    await rows().nth(20).waitFor();
  });

  it("begins at its first page when one comes from another section", async () => {
    await page.goto(`${journey.address}/settings/audit?page=2`);
    await rows().nth(1).waitFor();
    await page.getByRole("link", { name: "API keys" }).click();
    await page.getByRole("link", { name: "Audit log" }).click();
    await rows().nth(20).waitFor();
    expect(new URL(page.url()).search).toBe("");
  });

  it("can be left behind its end by an address, and brought back", async () => {
    await page.goto(`${journey.address}/settings/audit?page=99`);
    await page.getByRole("button", { name: "Page 1" }).click();
    await rows().nth(20).waitFor();
    expect(journey.faults).toEqual([]);
  });
});
