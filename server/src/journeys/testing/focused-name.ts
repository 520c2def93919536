import type { Page } from "playwright-core";

/** What the element is called that has the focus. */
export function focusedName(page: Page): Promise<string> {
  return page.evaluate(nameOfFocused);
}

const nameOfFocused = `(() => {
  const focused = document.activeElement;
  const label = focused?.labels?.[0]?.innerText ?? focused?.getAttribute("aria-label") ?? focused?.innerText ?? "";
  return label.replace(/\\*/g, "").trim();
})()`;
