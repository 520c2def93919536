import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** Where Debian puts it. */
const systemChromium = "/usr/bin/chromium";

/** Not those of the package: they run all in one process without the safeguards of people's browsers. */
const args = ["--no-sandbox", "--disable-gpu", "--font-render-hinting=none"];

/** A real browser: the system's Chromium, else the one inside the package. */
export async function launchChromium(): Promise<Browser> {
  if (existsSync(systemChromium)) {
    return chromium.launch({ executablePath: systemChromium, args });
  }
  const { default: packaged } = await import("@sparticuz/chromium");
  return chromium.launch({ executablePath: await packaged.executablePath(), args });
}
