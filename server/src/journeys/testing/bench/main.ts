import { findChromium, launchChromium } from "../chromium.ts";
import { type FirstLook, lookFirst, scrollFrames, shiftsOf } from "./measures.ts";
import { startServed } from "./served.ts";
import { startVisit } from "./visit.ts";

/** Machines are noisy: the middle of so many. */
const looks = 7;

const served = await startServed();
const browser = await launchChromium(await findChromium());
try {
  const visit = await startVisit(browser, served);
  // The first one warms the server.
  await lookFirst(visit);
  const first: FirstLook[] = [];
  for (let look = 0; look < looks; look += 1) first.push(await lookFirst(visit));
  const shifts = (await shiftsOf(visit)).sort((one, other) => other.shift - one.shift);
  const frames = await scrollFrames(visit);
  print(first, shifts, frames);
} finally {
  await browser.close();
  await served.stop();
}

function print(
  first: readonly FirstLook[],
  shifts: readonly { path: string; shift: number }[],
  frames: readonly number[],
): void {
  const kilobytes = Math.max(...first.map(({ scriptBytes }) => scriptBytes)) / 1024;
  const shownMs = quantile(
    first.map((look) => look.shownMs),
    0.5,
  );
  const otherHosts = first.reduce((sum, look) => sum + look.otherHosts, 0);
  const [worst] = shifts;
  const frameMs = [quantile(frames, 0.5), quantile(frames, 0.95)] as const;
  const rows = [
    ["script of the home page, gzipped", `${kilobytes.toFixed(0)} KB`, "≤ 250 KB", kilobytes <= 250],
    ["home shown, server warm, browser cold", `${shownMs.toFixed(0)} ms`, "≤ 1,500 ms", shownMs <= 1500],
    [
      `layout shift, the most of ${shifts.length} page views`,
      `${worst?.shift.toFixed(3)} (${worst?.path.replace(/sess_\w+/, "…")})`,
      "≤ 0.02",
      (worst?.shift ?? 1) <= 0.02,
    ],
    ["requests to other hosts", String(otherHosts), "0", otherHosts === 0],
    [
      "frames while 5,000 segments scroll",
      `${frameMs[0].toFixed(1)} ms, p95 ${frameMs[1].toFixed(1)} ms, of ${frames.length}`,
      "p95 ≤ 2 frames, 34 ms",
      frameMs[1] <= 34,
    ],
  ] as const;
  console.log("| what | measured | aim | reached |\n| --- | --- | --- | --- |");
  for (const [what, measured, aim, reached] of rows)
    console.log(`| ${what} | ${measured} | ${aim} | ${reached ? "yes" : "no"} |`);
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
