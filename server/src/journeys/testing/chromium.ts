import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** Where Debian puts it. */
const systemChromium = "/usr/bin/chromium";

/** Not those of the package: they run all in one process without the safeguards of people's browsers. */
const args = ["--no-sandbox", "--disable-gpu", "--font-render-hinting=none"];

/**
 * The program of a real browser: the system's Chromium, else the one inside the package, unpacked. Asked for once
 * before the tests: two that unpack it at the same time would get in each other's way.
 */
export async function findChromium(): Promise<string> {
  if (existsSync(systemChromium)) return systemChromium;
  const { default: packaged } = await import("@sparticuz/chromium");
  return packaged.executablePath();
}

export function launchChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args });
}
