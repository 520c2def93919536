import { readFileSync } from "node:fs";
import { type Client, createClient } from "@convo/contract";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addKey } from "../services/keys/add.ts";
import { type Journey, startJourney } from "./testing/journey.ts";

const call = readFileSync(new URL("../../../fixtures/sales-discovery/transcript.vtt", import.meta.url));

/** What the browser notes while feedback and key points are being made anew. */
const notMadeYet = "status of 404";

let journey: Journey;
let page: Page;
let client: Client;
let url: string;
beforeAll(async () => {
  journey = await startJourney();
  const { test, address } = journey;
  const visitor = await journey.signedIn();
  page = visitor.page;
  const { key } = await addKey(test.ctx, visitor.user, { byOperator: true });
  client = createClient({ baseUrl: address, apiKey: key });
  const { id } = await client.conversations.upload(new Blob([call]), "call.vtt", { userSpeakerName: "Ravi" });
  await test.runJobs();
  url = `${address}/calls/${id}`;
});
afterAll(() => journey.close());

const rows = () => page.getByRole("list", { name: "Transcript" });
const active = () => page.locator("li[aria-current=true]");

describe("the transcript", () => {
  it("shows the moments that a number rests on", async () => {
    await page.goto(`${url}?tab=signals`);
    await page.getByRole("link", { name: /^3\.4, see 13 moments/ }).click();
    await active().getByText("Fillers, Ravi").waitFor();
    expect(new URL(page.url()).searchParams.get("signal")).toBe("fillers");
  });

  it("finds words by the keyboard, and the address keeps the place", async () => {
    await page.goto(`${url}?tab=transcript`);
    await rows().waitFor();
    await page.keyboard.press("/");
    await page.keyboard.type("budget");
    await page.waitForURL(/find=budget\b/);
    const found = page.getByRole("search").getByRole("status");
    await found.getByText(/^1 of \d+$/).waitFor();
    await active().locator("mark").first().waitFor();
    await page.keyboard.press("Enter");
    await found.getByText(/^2 of \d+$/).waitFor();
    const place = await active().getAttribute("data-index");
    await page.reload();
    await active().waitFor();
    expect(await active().getAttribute("data-index")).toBe(place);
  });

  it("goes along the timeline by arrow keys and by pointer", async () => {
    await page.goto(`${url}?tab=transcript`);
    const timeline = page.getByRole("slider", { name: "Timeline" });
    await timeline.press("End");
    await active().getByRole("link", { name: "Go to 5:46" }).waitFor();
    await timeline.press("Home");
    await timeline.press("ArrowRight");
    await active().getByText("Sure, go ahead.").waitFor();
    await timeline.click({ position: { x: 2, y: 40 } });
    await active().getByText("Okay, I think we're all here.").waitFor();
  });

  it("lets a speaker be renamed, and one line be given to somebody else", async () => {
    await page.goto(`${url}?tab=transcript`);
    await page.getByRole("button", { name: "Helen: correct who spoke" }).first().click();
    await page.getByRole("menuitem", { name: "Rename" }).click();
    await page.getByRole("textbox", { name: "Name" }).fill("Helen Marsh");
    await page.getByRole("dialog").getByRole("button", { name: "Rename" }).click();
    await page.getByText("Helen is now called Helen Marsh.").waitFor();
    await page.getByRole("button", { name: "Helen Marsh: correct who spoke" }).first().waitFor();

    const line = rows().getByRole("listitem").filter({ hasText: "Sure, go ahead." });
    await line.hover();
    await line.getByRole("checkbox").check();
    await page.getByRole("button", { name: "Change speaker" }).click();
    await page.getByRole("combobox", { name: "Who said it?" }).fill("Noor");
    await page.getByRole("button", { name: "Save" }).click();
    await line.getByRole("button", { name: "Noor: correct who spoke" }).waitFor();
  });
});

describe("the dashboard", () => {
  it("asks nothing of other hosts and raises no error", () =>
    expect(journey.faults.filter((fault) => !fault.includes(notMadeYet))).toEqual([]));
});
