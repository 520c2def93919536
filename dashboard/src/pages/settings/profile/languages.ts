import type { Choice } from "./time-zones.ts";

const offered = [
  "ar",
  "bn",
  "cs",
  "da",
  "de",
  "el",
  "en",
  "en-GB",
  "en-US",
  "es",
  "fa",
  "fi",
  "fr",
  "he",
  "hi",
  "hu",
  "id",
  "it",
  "ja",
  "ko",
  "nl",
  "no",
  "pl",
  "pt",
  "pt-BR",
  "ro",
  "ru",
  "sv",
  "th",
  "tr",
  "uk",
  "ur",
  "vi",
  "zh",
] as const;

/** Languages by their English names, in the order of the alphabet; the one that is set is always among them. */
export function languageChoices(current: string): Choice[] {
  const names = new Intl.DisplayNames("en", { type: "language" });
  return [...new Set([...offered, current])]
    .map((value) => ({ value, label: names.of(value) ?? value }))
    .sort((a, b) => a.label.localeCompare(b.label, "en"));
}
