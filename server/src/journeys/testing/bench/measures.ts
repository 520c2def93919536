import { gzipSync } from "node:zlib";
import type { Request } from "playwright-core";
import { pagesWith } from "../pages.ts";
import { openPage, sizes, type Visit } from "./visit.ts";

/** The first look at the home page in a new browser. */
export interface FirstLook {
  readonly scriptBytes: number;
  readonly shownMs: number;
  readonly otherHosts: number;
}

/** The scripts that it needs, gzipped, and the time from the request to the heading and the conversations. */
export async function lookFirst(visit: Visit): Promise<FirstLook> {
  const page = await openPage(visit);
  const scripts: Request[] = [];
  let otherHosts = 0;
  page.on("request", (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(visit.address)) otherHosts += 1;
  });
  page.on("requestfinished", (request) => {
    if (request.resourceType() === "script") scripts.push(request);
  });
  await page.goto("/", { waitUntil: "commit" });
  await page.getByRole("heading", { level: 1, name: "Home" }).waitFor();
  await page.locator("main a[href^='/calls/']").first().waitFor();
  const shownMs = Number(await page.evaluate("performance.now()"));
  await page.waitForLoadState("networkidle");
  const bodies = await Promise.all(
    scripts.map(async (script) => (await script.response())?.body() ?? Buffer.alloc(0)),
  );
  const scriptBytes = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
  await page.context().close();
  return { scriptBytes, shownMs, otherHosts };
}

const observeShifts = `window.shifts = 0; new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) window.shifts += entry.value;
}).observe({ type: "layout-shift", buffered: true });`;

/** How much of each page moves while it loads, wide and on a phone, by address. */
export async function shiftsOf(visit: Visit): Promise<{ path: string; shift: number }[]> {
  const paths = [...pagesWith(visit.hour), ...visit.others];
  const found: { path: string; shift: number }[] = [];
  for (const size of [sizes.wide, sizes.phone])
    for (const path of paths) {
      const page = await openPage(visit, size);
      await page.addInitScript(observeShifts);
      await page.goto(path, { waitUntil: path.startsWith("/live/") ? "load" : "networkidle" });
      await page.waitForTimeout(500);
      found.push({ path: `${path}, ${size.width} px`, shift: Number(await page.evaluate("window.shifts")) });
      await page.context().close();
    }
  return found;
}

const recordFrames = `window.frames_ = []; let last = performance.now();
  const next = (now) => { window.frames_.push(now - last); last = now; requestAnimationFrame(next); };
  requestAnimationFrame(next);`;
const turns = 300;

/** The times between two frames while a wheel scrolls the long transcript. */
export async function scrollFrames(visit: Visit): Promise<number[]> {
  const page = await openPage(visit);
  await page.goto(`/calls/${visit.long}?tab=transcript`, { waitUntil: "networkidle" });
  await page.mouse.move(sizes.wide.width / 2, sizes.wide.height / 2);
  await page.evaluate(recordFrames);
  for (let turn = 0; turn < turns; turn += 1) await page.mouse.wheel(0, 240);
  const frames = (await page.evaluate("window.frames_.slice(1)")) as number[];
  await page.context().close();
  return frames;
}
