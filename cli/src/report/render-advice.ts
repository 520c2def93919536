import { categoryTitles } from "@convo/contract/browser";
import type { Feedback } from "../engine.ts";
import { printable } from "../terminal/printable.ts";
import { wrapText } from "../terminal/wrap-text.ts";
import type { Layout } from "./render-report.ts";

/** What to change first, what went well, what to work on, what to do next; a section that has nothing is left out. */
export function renderAdvice(feedback: Feedback, layout: Layout): string[][] {
  return [
    renderPriority(feedback, layout),
    renderStrengths(feedback, layout),
    renderGrowthAreas(feedback, layout),
    renderPlan(feedback, layout),
  ].filter((lines) => lines.length > 0);
}

function renderPriority({ topPriority, growthAreas }: Feedback, layout: Layout): string[] {
  const { paint } = layout;
  if (topPriority === null)
    return [
      paint.bold("Change first"),
      growthAreas.length === 0
        ? "  Nothing that was measured needs changing."
        : "  No one thing stands out; what could go better is below.",
    ];
  return [
    paint.bold("Change first"),
    ...paragraph(topPriority.focus, layout, "  ").map(paint.bold),
    ...paragraph(topPriority.reason, layout, "  "),
    "",
    paint.dim("  You said"),
    ...quotation(topPriority.quote, layout).map(paint.yellow),
    paint.dim("  You could say"),
    ...quotation(topPriority.alternative, layout).map(paint.green),
  ];
}

function renderStrengths({ strengths }: Feedback, layout: Layout): string[] {
  const { paint } = layout;
  if (strengths.length === 0) return [];
  const blocks = strengths.map((strength) => [
    `  ${paint.green("+")} ${paint.bold(categoryTitles[strength.category])} ${paint.dim(strength.timestamp)}`,
    ...paragraph(strength.description, layout, "    "),
    ...quotation(strength.quote, layout).map(paint.dim),
  ]);
  return [paint.bold("What went well"), ...apart(blocks)];
}

function renderGrowthAreas({ growthAreas }: Feedback, layout: Layout): string[] {
  const { paint } = layout;
  if (growthAreas.length === 0) return [];
  const blocks = growthAreas.map((area) => [
    `  ${paint.yellow("-")} ${paint.bold(categoryTitles[area.category])} ${paint.dim(area.timestamp)}`,
    ...paragraph(area.description, layout, "    "),
    ...(area.quote === undefined ? [] : quotation(area.quote, layout).map(paint.dim)),
    ...paragraph(area.suggestion, layout, "    → ", "      "),
  ]);
  return [paint.bold("What to work on"), ...apart(blocks)];
}

function renderPlan({ actionPlan }: Feedback, layout: Layout): string[] {
  if (actionPlan.length === 0) return [];
  return [
    layout.paint.bold("Next time"),
    ...actionPlan.flatMap((step, index) => paragraph(step, layout, `  ${index + 1}. `, "     ")),
  ];
}

/** Text from the transcript, in quotation marks and set in. */
function quotation(text: string, layout: Layout): string[] {
  return paragraph(`“${text}”`, layout, "    ", "     ");
}

/** Wrapped text; `first` stands before its first line and `next` before the others. */
function paragraph(text: string, { columns }: Layout, first: string, next = first): string[] {
  return wrapText(printable(text), columns - first.length).map(
    (line, index) => (index === 0 ? first : next) + line,
  );
}

function apart(blocks: readonly string[][]): string[] {
  return blocks.flatMap((block, index) => (index === 0 ? block : ["", ...block]));
}
