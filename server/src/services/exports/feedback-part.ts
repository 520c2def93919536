import { escapeMarkdown } from "@convo/analysis";
import type { Feedback } from "@convo/contract";
import { categoryNames, categoryTitles } from "@convo/contract";
import type { StoredFeedback } from "../context.ts";

/** The advice as paragraphs of Markdown. */
export function feedbackPart({ feedback, userSpeakerName }: StoredFeedback): string[] {
  const share = Math.round(feedback.talkListenRatio * 100);
  return [
    "## Feedback",
    `For ${escapeMarkdown(userSpeakerName)}: **${feedback.overallScore} of 10**, with ${share} % of all speech.`,
    scores(feedback),
    ...firstOf(feedback),
    ...listed(
      "### Strengths",
      feedback.strengths.map(({ category, description, quote, timestamp }) =>
        item(category, description, quote, timestamp),
      ),
    ),
    ...listed(
      "### What to work on",
      feedback.growthAreas.map(({ category, description, suggestion, quote, timestamp }) =>
        item(category, `${description} ${suggestion}`, quote, timestamp),
      ),
    ),
    ...listed(
      "### Next time",
      feedback.actionPlan.map((step) => `- ${escapeMarkdown(step)}`),
    ),
  ];
}

function scores({ categoryScores }: Feedback): string {
  const cell = (score: number | null) => (score === null ? "not measured" : String(score));
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    row(categoryNames.map((name) => categoryTitles[name])),
    row(categoryNames.map(() => "---")),
    row(categoryNames.map((key) => cell(categoryScores[key]))),
  ].join("\n");
}

function firstOf({ topPriority }: Feedback): string[] {
  if (topPriority === null) return [];
  const { focus, reason, quote, alternative } = topPriority;
  return [
    "### First of all",
    `**${escapeMarkdown(focus)}**`,
    escapeMarkdown(reason),
    `> ${escapeMarkdown(quote)}`,
    `Instead: ${escapeMarkdown(alternative)}`,
  ];
}

function item(
  category: keyof typeof categoryTitles,
  text: string,
  quote: string | undefined,
  at: string,
): string {
  const said = quote === undefined ? "" : ` “${escapeMarkdown(quote)}”`;
  return `- **${categoryTitles[category]}**, ${at}: ${escapeMarkdown(text)}${said}`;
}

function listed(heading: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [heading, items.join("\n")];
}
