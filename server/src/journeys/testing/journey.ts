import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { inject } from "vitest";
import { type Caller, startTestApp, type TestApp } from "../../routes/testing/test-app.ts";
import { makeLink } from "../../services/accounts/links.ts";
import type { User } from "../../services/context.ts";
import { launchChromium } from "./chromium.ts";

export interface Journey {
  readonly test: TestApp;
  /** The server's address. */
  readonly address: string;
  /** A page that nobody is signed in on. What goes wrong on it ends up in `faults`. */
  stranger(options?: BrowserContextOptions): Promise<Page>;
  /** A page of a user with a password; as `caller`, the same user asks by key from elsewhere. */
  signedIn(options?: BrowserContextOptions): Promise<{ page: Page; user: User; caller: Caller }>;
  /** Errors of scripts, refused requests, and requests to other hosts. */
  readonly faults: string[];
  close(): Promise<void>;
}

export const journeyPassword = "correct horse battery";

/** A whole server on a free port, and a browser to visit it with. */
export async function startJourney(): Promise<Journey> {
  let address = "";
  const test = await startTestApp({ publicUrl: () => address }, undefined, {
    dashboardFolder: inject("dashboardFolder"),
  });
  address = await test.app.listen({ host: "127.0.0.1", port: 0 });
  const browser = await launchChromium(inject("chromium"));
  const faults: string[] = [];
  const stranger = (options?: BrowserContextOptions) => openPage(browser, address, faults, options);
  return {
    test,
    address,
    faults,
    stranger,
    async signedIn(options) {
      const caller = await test.signUp();
      const { user } = caller;
      const { token } = await makeLink(test.ctx, { userId: user.id, kind: "reset" });
      const page = await stranger(options);
      await page.goto(`${address}/welcome/${token}`);
      await page.getByRole("textbox", { name: "Password" }).fill(journeyPassword);
      await page.getByRole("button", { name: "Save password" }).click();
      await page.getByRole("navigation", { name: "Pages" }).waitFor({ state: "attached" });
      return { page, user, caller };
    },
    async close() {
      await browser.close();
      await test.close();
    },
  };
}

async function openPage(
  browser: Browser,
  address: string,
  faults: string[],
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({ locale: "en-US", timezoneId: "UTC", ...options });
  const page = await context.newPage();
  page.on("pageerror", (error) => faults.push(`script: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()}`);
  });
  page.on("request", (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(address))
      faults.push(`other host: ${request.url()}`);
  });
  return page;
}
