import type { Reading } from "../read-reports.ts";

/** A text of the feedback with what it rests on. */
export interface Statement {
  readonly kind: "description" | "reason" | "suggestion" | "focus" | "alternative" | "plan";
  readonly text: string;
  /** Null where the text does not say of which criterion it speaks. */
  readonly criterion: string | null;
  /** Positions of the segments cited. */
  readonly cited: readonly number[];
  readonly quote: string;
}

/** Every text of a report that was written by the engine. */
export function statementsOf({ feedback, explanation }: Reading): Statement[] {
  const { topPriority, strengths, growthAreas, actionPlan } = feedback;
  const top = topPriority
    ? [{ ...about(explanation.topPriority), quote: topPriority.quote, texts: topPriority }]
    : [];
  return [
    ...top.flatMap(({ texts, ...basis }) => [
      { ...basis, kind: "focus" as const, text: texts.focus },
      { ...basis, kind: "reason" as const, text: texts.reason },
      { ...basis, kind: "alternative" as const, text: texts.alternative },
    ]),
    ...strengths.map(({ description, quote }, index) => {
      return {
        ...about(explanation.strengths[index]),
        quote,
        kind: "description" as const,
        text: description,
      };
    }),
    ...growthAreas.flatMap(({ description, suggestion, quote }, index) => {
      const basis = { ...about(explanation.growthAreas[index]), quote };
      return [
        { ...basis, kind: "description" as const, text: description },
        { ...basis, kind: "suggestion" as const, text: suggestion },
      ];
    }),
    ...actionPlan.map((text, index) => {
      return { ...about(planned(explanation)[index]), cited: [], quote: "", kind: "plan" as const, text };
    }),
  ];
}

export function positionOf(segmentId: string): number {
  return Number(segmentId.replace("seg_", "")) - 1;
}

/** The plan follows the priority, then the other growth areas. */
function planned({ topPriority, growthAreas }: Reading["explanation"]) {
  if (!topPriority) return growthAreas;
  return [topPriority, ...growthAreas.filter(({ criterion }) => criterion !== topPriority.criterion)];
}

function about(
  citation: { readonly criterion: string; readonly segmentIds: readonly string[] } | null | undefined,
): Pick<Statement, "criterion" | "cited"> {
  return { criterion: citation?.criterion ?? null, cited: (citation?.segmentIds ?? []).map(positionOf) };
}
