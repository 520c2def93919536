/** Where one word for a score gives way to the next; the median of working meetings lies near 6. */
const bands = [
  { from: 8.5, text: "Excellent" },
  { from: 7, text: "Good" },
  { from: 5, text: "Fair" },
  { from: 0, text: "Needs work" },
] as const;

/** A score in a word or two; null is what could not be measured. */
export function bandText(score: number | null): string {
  if (score === null) return "Not measurable";
  return (bands.find(({ from }) => score >= from) ?? bands[3]).text;
}
