import { escapeMarkdown } from "@convo/analysis";
import type { KeyPoints } from "@convo/contract";

/** The key points as paragraphs of Markdown; an empty list is left out. */
export function keyPointsPart({ sections, decisions, actionItems, importantDates }: KeyPoints): string[] {
  const bullet = (text: string) => `- ${escapeMarkdown(text)}`;
  return [
    ...(sections.length === 0 ? [] : ["## Key points"]),
    ...sections.flatMap(({ heading, points }) => [
      `### ${escapeMarkdown(heading)}`,
      points.map(bullet).join("\n"),
    ]),
    ...listed("## Decisions", decisions.map(bullet)),
    ...listed("## Action items", actionItems.map(task)),
    ...listed(
      "## Dates",
      importantDates.map(({ date, context }) => `- ${date}: ${escapeMarkdown(context)}`),
    ),
  ];
}

function task({ item, owner, due }: KeyPoints["actionItems"][number]): string {
  const notes = [...(owner === null ? [] : [escapeMarkdown(owner)]), ...(due === null ? [] : [`due ${due}`])];
  return `- [ ] ${escapeMarkdown(item)}${notes.length === 0 ? "" : ` (${notes.join(", ")})`}`;
}

function listed(heading: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [heading, items.join("\n")];
}
