import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startLive } from "../routes/testing/live-samples.ts";
import type { Caller } from "../routes/testing/test-app.ts";
import { type Journey, startJourney } from "./testing/journey.ts";

let journey: Journey;
let page: Page;
let alice: Caller;
let url = "";
beforeAll(async () => {
  journey = await startJourney();
  ({ page, caller: alice } = await journey.signedIn());
  url = await startLive(alice);
});
afterAll(() => journey.close());

/** Six seconds each: Bob begins, and from then on only Alice speaks. */
const said = Array.from({ length: 60 }, (_, position) => ({
  key: `k${position}`,
  speaker: position === 0 ? "Bob" : "Alice",
  text: `That is how we have number ${position} on the list of today.`,
  startMs: position * 6_000,
  endMs: position * 6_000 + 5_000,
}));

async function append(from: number, to: number): Promise<void> {
  const answer = await alice.post(`${url}/segments`, { segments: said.slice(from, to) });
  expect(answer.statusCode, answer.body).toBe(200);
}

const lines = () => page.getByRole("region", { name: "What was said last" });
const line = (position: number) => lines().getByText(`number ${position} on`);

describe("a conversation that goes on", () => {
  it("is found on the home page, and shows what is said and measured as it comes", async () => {
    await page.reload();
    await page.getByRole("region", { name: "Live now" }).getByRole("link", { name: "Follow" }).click();
    await page.getByText("Nothing yet. Lines appear here as they are said.").waitFor();
    await append(0, 2);
    await line(1).waitFor();
    const share = page.getByRole("progressbar", { name: "Share of speech of Alice" });
    const before = await share.getAttribute("aria-valuenow");
    await append(2, 8);
    await line(7).waitFor();
    await expect.poll(() => share.getAttribute("aria-valuenow")).not.toBe(before);
  });

  it("hints at what could be done better", async () => {
    await append(8, 30);
    await page.getByText(/^You have been speaking for \d minutes now/).waitFor();
  });

  it("is found again after the connection was lost, with all that was said meanwhile, each once", async () => {
    const asked: (string | undefined)[] = [];
    page.on("request", (request) => {
      if (request.url().endsWith("/live")) asked.push(request.headers()["last-event-id"]);
    });
    journey.test.app.server.closeAllConnections();
    await append(30, 33);
    await page.getByText("The connection was lost").waitFor();
    await line(32).waitFor();
    await page.getByText("The connection was lost").waitFor({ state: "detached" });
    expect(asked).toEqual([expect.stringMatching(/^[1-9]\d*$/)]);
    for (const position of [29, 30, 31, 32]) expect(await line(position).count()).toBe(1);
  });

  it("leads to the feedback once it is over", async () => {
    await alice.post(`${url}/end`);
    await page.getByText("This conversation has ended").waitFor();
    await journey.test.runJobs();
    await page.getByRole("link", { name: "See the feedback" }).click();
    await page.getByRole("region", { name: "Change this first" }).waitFor();
    // That a connection is lost, the browser tells as an error.
    expect(journey.faults.filter((fault) => !fault.includes("net::ERR_"))).toEqual([]);
  });
});
