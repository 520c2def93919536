import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** Where Debian puts it. */
const systemChromium = "/usr/bin/chromium";

/** A real browser: the system's Chromium, else the one inside the package. */
export async function launchChromium(): Promise<Browser> {
  if (existsSync(systemChromium)) {
    return chromium.launch({ executablePath: systemChromium, args: ["--no-sandbox"] });
  }
  const { default: packaged } = await import("@sparticuz/chromium");
  return chromium.launch({ executablePath: await packaged.executablePath(), args: packaged.args });
}
