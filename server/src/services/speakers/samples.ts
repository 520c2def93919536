import type { Segment } from "@convo/analysis";

const samplesMax = 3;
const sampleCharactersMax = 200;

/** The longest of what they said, in its order: a "yes" tells nobody. */
export function samplesOf(said: readonly Segment[]): string[] {
  const longest = new Set([...said].sort((a, b) => b.text.length - a.text.length).slice(0, samplesMax));
  return said.filter((segment) => longest.has(segment)).map(({ text }) => shortened(text));
}

function shortened(text: string): string {
  const characters = [...text];
  if (characters.length <= sampleCharactersMax) return text;
  return `${characters.slice(0, sampleCharactersMax - 1).join("")}…`;
}
