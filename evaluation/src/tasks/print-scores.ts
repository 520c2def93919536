import type { InventionScore } from "./score-invention.ts";
import type { TaskScore } from "./score-meetings.ts";

export interface Results {
  readonly scores: readonly TaskScore[];
  /** The same tasks in the same order, claimed by rules of one line. */
  readonly trivial: readonly TaskScore[];
  readonly invention: readonly InventionScore[];
}

/** Prints all scores as tables, or as JSON for programs. */
export function printScores(results: Results, asJson: boolean): void {
  console.log(asJson ? JSON.stringify(results, null, 2) : formatScores(results));
}

/** The scores as two markdown tables; "–" where no meeting has gold. */
export function formatScores({ scores, trivial, invention }: Results): string {
  const rows = scores.map((score, i) =>
    [
      score.task,
      score.data,
      score.meetings,
      score.measure,
      show(trivial[i]?.value),
      show(score.value),
      score.aim,
    ].join(" | "),
  );
  const notes = invention.map((each) =>
    [each.data, each.kind, each.meetings, `${each.found} of ${each.noted}`, each.beside].join(" | "),
  );
  return [
    "| task | data | meetings | measure | trivial | engine | aim |",
    "| --- | --- | --- | --- | --- | --- | --- |",
    ...rows.map((row) => `| ${row} |`),
    "",
    "| notes | kind | meetings | found | claimed beside |",
    "| --- | --- | --- | --- | --- |",
    ...notes.map((row) => `| ${row} |`),
  ].join("\n");
}

function show(value: number | undefined): string {
  return value === undefined || Number.isNaN(value) ? "–" : value.toFixed(3);
}
