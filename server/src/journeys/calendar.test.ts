import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type IcsServer, icsEvent, icsFile, startIcsServer } from "../routes/testing/ics-server.ts";
import { type Journey, startJourney } from "./testing/journey.ts";

let journey: Journey;
let calendar: IcsServer;
let page: Page;
beforeAll(async () => {
  journey = await startJourney();
  calendar = await startIcsServer(
    icsFile([
      icsEvent("Design review", todayAt(11), 45, "ATTENDEE;CN=Bob Lee:mailto:bob@example.com"),
      icsEvent("Planning", todayAt(11 + 24), 30),
    ]),
  );
  ({ page } = await journey.signedIn());
});
afterAll(async () => {
  await journey.close();
  await calendar.close();
});

function todayAt(hours: number): Date {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate(), hours));
}

const today = () => page.getByRole("region", { name: "Today" });

describe("a calendar", () => {
  it("is connected by its address, from the home page on", async () => {
    await today().getByRole("link", { name: "Connect a calendar" }).click();
    await page.getByText("No calendar is connected yet.").waitFor();
    await page.getByLabel("iCal address").fill(calendar.url);
    await page.getByRole("button", { name: "Connect", exact: true }).click();
    await page.getByRole("list", { name: "Connected calendars" }).getByText("Connected").waitFor();
    expect(await page.content()).not.toContain("private-4711");
  });

  it("shows its events of today on the home page, and those of the weeks on its own", async () => {
    await page.getByRole("link", { name: "Home" }).click();
    await today().getByText("Design review").waitFor();
    expect(await today().getByText("Planning").count()).toBe(0);
    await page.getByRole("link", { name: "Calendar" }).click();
    const coming = page.getByRole("region", { name: "Coming two weeks" });
    await coming.getByText("Planning").waitFor();
    await page.getByText("Bob Lee").waitFor();
  });

  it("is read anew when asked", async () => {
    calendar.calendar = icsFile([icsEvent("Retrospective", todayAt(14 + 24), 30)]);
    await page.getByRole("button", { name: /refresh/i }).click();
    await page.getByText("Retrospective").waitFor();
    expect(await page.getByText("Planning").count()).toBe(0);
  });

  it("says what is wrong where it cannot be read any more", async () => {
    calendar.listener = (_request, answer) => answer.writeHead(404).end();
    await page.getByRole("button", { name: /refresh/i }).click();
    await page.getByRole("alert").first().waitFor();
  });

  it("is disconnected after a question, and its events go", async () => {
    await page.goto(`${journey.address}/settings/calendar`);
    await page.getByRole("button", { name: /^Disconnect/ }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Disconnect" }).click();
    await page.getByText("No calendar is connected yet.").waitFor();
    await page.getByRole("link", { name: "Home" }).click();
    await today().getByRole("link", { name: "Connect a calendar" }).waitFor();
    expect(journey.faults).toEqual([]);
  });
});
