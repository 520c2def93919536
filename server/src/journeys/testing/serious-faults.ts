import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What keeps people from using a page, by axe-core's rules, with the elements; empty where nothing serious does. */
export async function seriousFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  await page.evaluate(settled);
  const violations = (await page.evaluate("axe.run().then((found) => found.violations)")) as Violation[];
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, htmlMax)).join(" ")}`);
}

/** Half way from one color to another, or from one width, a page is like neither. */
export const settled = `new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame)))
  .then(() => Promise.race([
    Promise.allSettled(document.getAnimations().map(({ finished }) => finished)),
    new Promise((waited) => setTimeout(waited, 1000)),
  ]))`;

const htmlMax = 160;

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}
