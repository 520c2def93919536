import type { Browser, BrowserContext, Page } from "playwright-core";
import { livePageAndShare } from "../pages.ts";
import { importReview } from "../review.ts";
import { longMeeting } from "./long-meeting.ts";
import type { Served } from "./served.ts";

export const sizes = { wide: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };

/** Who is signed in, and what there is to look at. */
export interface Visit {
  readonly browser: Browser;
  readonly address: string;
  readonly session: Awaited<ReturnType<BrowserContext["storageState"]>>;
  /** Conversations by their number of segments. */
  readonly hour: string;
  readonly long: string;
  /** A conversation that goes on, and a share link. */
  readonly others: readonly string[];
}

const readyMsMax = 120_000;

/** An owner with a meeting of an hour, a very long one and some short ones, all analyzed. */
export async function startVisit(browser: Browser, { address, welcome }: Served): Promise<Visit> {
  const page = await browser.newPage({ baseURL: address });
  await page.goto(welcome);
  await page.getByRole("textbox", { name: "Your name" }).fill("Alice");
  await page.getByRole("textbox", { name: "Email" }).fill("alice@example.com");
  await page.getByRole("textbox", { name: "Password" }).fill("correct horse battery");
  await page.getByRole("button", { name: "Start" }).click();
  await page.getByRole("navigation", { name: "Pages" }).waitFor();
  for (const title of ["Review one", "Review two", "Review three"]) await importReview(page, title);
  const hour = await importReview(page, "An hour", longMeeting(1500));
  const long = await importReview(page, "Many hours", longMeeting(5000));
  for (const id of [hour, long]) await untilReady(page, id);
  const others = await livePageAndShare(page, hour);
  const session = await page.context().storageState();
  await page.close();
  return { browser, address, session, hour, long, others };
}

/** A page of that owner in a browser that has been nowhere yet. */
export async function openPage({ browser, session, address }: Visit, viewport = sizes.wide): Promise<Page> {
  const context = await browser.newContext({ storageState: session, viewport, baseURL: address });
  return context.newPage();
}

async function untilReady(page: Page, id: string): Promise<void> {
  const script = `fetch("/api/v1/conversations/${id}").then((answer) => answer.json()).then(({ data }) => data.status)`;
  const until = Date.now() + readyMsMax;
  while ((await page.evaluate(script)) !== "ready") {
    if (Date.now() > until) throw new Error(`${id} was not analyzed in time`);
    await page.waitForTimeout(200);
  }
}
