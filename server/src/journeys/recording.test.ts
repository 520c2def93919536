import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Journey, startJourney } from "./testing/journey.ts";
import { quietWav } from "./testing/quiet-wav.ts";
import { importReview } from "./testing/review.ts";

const recordingSeconds = 60;

let journey: Journey;
let page: Page;
/** What the page sent since the recording was added. */
const sent: string[] = [];
beforeAll(async () => {
  journey = await startJourney();
  ({ page } = await journey.signedIn());
  const id = await importReview(page);
  await journey.test.runJobs();
  await page.goto(`${journey.address}/calls/${id}?tab=transcript`);
  await page.getByRole("list", { name: "Transcript" }).waitFor();
});
afterAll(() => journey.close());

const player = () => page.getByRole("group", { name: "Recording" });
const playing = () => page.locator("[data-playing]");

async function add(name: string, buffer: Buffer): Promise<void> {
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Add recording" }).click();
  await (await choosing).setFiles({ name, mimeType: "audio/wav", buffer });
}

describe("a recording of one's own", () => {
  it("says so where the browser cannot play it", async () => {
    await add("notes.wav", Buffer.from("these are no sounds"));
    await page.getByText("This browser cannot play notes.wav.").waitFor();
    await page.getByRole("button", { name: "Add recording" }).waitFor();
  });

  it("is played from the disk, beside the words that are said", async () => {
    page.on("request", (request) => {
      if (request.method() !== "GET" || request.resourceType() === "media") sent.push(request.url());
    });
    await add("meeting.wav", quietWav(recordingSeconds));
    await player().getByText("of 1:00").waitFor();
    await player().getByText("meeting.wav. It stays in this browser.").waitFor();
    await player().getByRole("button", { name: "Play" }).click();
    await playing().getByText("Hi Bob, can you hear me all right?").waitFor();
    await player().getByRole("button", { name: "Pause" }).waitFor();
  });

  it("goes where one goes in the transcript, and on from there", async () => {
    await page.getByRole("link", { name: "Go to 0:21" }).click();
    await playing().getByText("So revenue came in").waitFor();
    await player().getByText("0:22").waitFor();
    await player().getByRole("button", { name: "Pause" }).click();
    await player().getByRole("button", { name: "Play" }).waitFor();
  });

  it("never leaves the browser", async () => {
    await player().getByRole("button", { name: "Close the recording" }).click();
    await page.getByRole("button", { name: "Add recording" }).waitFor();
    expect(await playing().count()).toBe(0);
    expect(sent.filter((url) => !url.startsWith("blob:"))).toEqual([]);
    expect(journey.faults).toEqual([]);
  });
});
