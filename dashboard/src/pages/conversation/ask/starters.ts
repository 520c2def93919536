import type { KeyPoints } from "@convo/contract";

const startersMax = 4;

/** Questions to begin with, which the key points can answer; general ones where there are none. */
export function startersOf(notes: KeyPoints | undefined): readonly string[] {
  if (notes === undefined) return ["What was decided?", "What are the action items?"];
  const owner = notes.actionItems.find((item) => item.owner !== null)?.owner;
  return [
    ...(notes.decisions.length > 0 ? ["What was decided?"] : []),
    ...(notes.actionItems.length > 0 ? ["What are the action items?"] : []),
    ...(owner ? [`What will ${owner} do?`] : []),
    ...notes.sections.map(({ heading }) => `What was said about ${heading}?`),
  ].slice(0, startersMax);
}
