/** The first that fits: browsers name those that they are made from too. */
const browsers = [
  { pattern: /\bEdgA?\//, name: "Edge" },
  { pattern: /\bOPR\//, name: "Opera" },
  { pattern: /\b(?:Firefox|FxiOS)\//, name: "Firefox" },
  { pattern: /\b(?:HeadlessChrome|Chrome|CriOS|Chromium)\//, name: "Chrome" },
  { pattern: /\bSafari\//, name: "Safari" },
] as const;

const systems = [
  { pattern: /\bAndroid\b/, name: "Android" },
  { pattern: /\biPhone\b/, name: "iPhone" },
  { pattern: /\biPad\b/, name: "iPad" },
  { pattern: /\bCrOS\b/, name: "ChromeOS" },
  { pattern: /\bWindows\b/, name: "Windows" },
  { pattern: /\bMac OS X\b/, name: "Mac" },
  { pattern: /\bLinux\b/, name: "Linux" },
] as const;

/** `Firefox on Windows`, from what a browser calls itself; what tells nothing is an unknown browser. */
export function browserName(userAgent: string | null): string {
  const text = userAgent ?? "";
  const browser = browsers.find(({ pattern }) => pattern.test(text))?.name;
  const system = systems.find(({ pattern }) => pattern.test(text))?.name;
  if (browser === undefined) return system === undefined ? "Unknown browser" : `Unknown browser on ${system}`;
  return system === undefined ? browser : `${browser} on ${system}`;
}
