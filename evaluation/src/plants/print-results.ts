import type { PlainResults, SampleResults } from "./evaluate.ts";
import { honestyChecks } from "./honesty/index.ts";
import { invariances } from "./invariances/index.ts";
import type { Checked } from "./lies/fault.ts";
import { summarizePlants } from "./summarize-plants.ts";
import { percent, table } from "./table.ts";

const kinds = ["quote", "number", "clock", "name"] as const;
const plantHead = [
  "behavior",
  "plants",
  "direction",
  "shown",
  "held out",
  "right or stays",
  "criterion",
  "score (strong)",
  "named or quoted",
  "named",
  "quoted",
  "contradicted",
];

/** `direction`: the category moves the right way or stays, and a criterion moves. */
export function plantTable({ outcomes }: SampleResults): string {
  const rows = summarizePlants(outcomes)
    .filter(({ plants }) => plants > 0)
    .map((row) => [
      row.behavior,
      String(row.plants),
      ...[
        row.direction,
        row.directionShown,
        row.directionHeldOut,
        row.rightOrStayed,
        row.criterionMoved,
        row.scoreMoved,
        row.namedOrQuoted,
        row.named,
        row.quoted,
        row.contradicted,
      ].map(percent),
    ]);
  return table(plantHead, rows);
}

/** The share of reports that stayed the same. */
export function invarianceTable({ comparisons }: SampleResults): string {
  const rows = invariances.map(({ id }) => {
    const all = comparisons.filter(({ invariance }) => invariance === id);
    const quotes = all.filter(({ quotesSame }) => quotesSame !== null);
    return [
      id,
      String(all.length),
      share(all.filter((each) => each.scoresSame).length, all.length),
      share(all.filter((each) => each.moved.length === 0).length, all.length),
      share(all.filter((each) => each.adviceSame).length, all.length),
      share(quotes.filter((each) => each.quotesSame).length, quotes.length),
    ];
  });
  return table(["change", "reports", "scores", "all points", "advice", "quotes"], rows);
}

/** The share of reports without a fault. */
export function honestyTable({ honesty }: SampleResults): string {
  const rows = honestyChecks.map(({ id }) => {
    const all = honesty.filter(({ check }) => check === id);
    return [
      id,
      String(all.length),
      share(all.filter(({ faults }) => faults.length === 0).length, all.length),
    ];
  });
  return table(["taken away", "reports", "honest"], rows);
}

/** Faults of what was checked. */
export function liesTable(rows: readonly (readonly [string, Checked])[]): string {
  return table(
    ["reports on", "quotes", "numbers", "clock times", "names", "wrong numbers it would catch"],
    rows.map(([name, checked]) => [
      name,
      ...kinds.map((kind) => {
        const faults = checked.faults.filter((fault) => fault.kind === kind).length;
        return `${faults} of ${checked[`${kind}s`]}`;
      }),
      share(checked.numbersTestable, checked.numbers),
    ]),
  );
}

export function varietyLines({ variety }: PlainResults): string {
  const scores = Object.entries(variety.scores).map(([name, { count, mean, deviation }]) => [
    name,
    String(count),
    mean.toFixed(1),
    deviation.toFixed(2),
  ]);
  return [
    `${variety.reports} reports, ${variety.withPriority} with a priority: ${variety.focusLines} different focus lines, ${variety.focusForms} without names.`,
    `${variety.repeatedDescriptions} of ${variety.descriptions} descriptions and ${variety.repeatedAlternatives} of ${variety.alternatives} alternatives stand in another report too.`,
    `${variety.alreadyDone.length} of ${variety.growthAreas} growth areas ask for what the meeting shows.`,
    "",
    table(["score", "reports", "mean", "standard deviation"], scores),
  ].join("\n");
}

function share(part: number, whole: number): string {
  return percent(whole === 0 ? null : part / whole);
}
