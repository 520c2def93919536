import type { Explanation, FeedbackDocument } from "@convo/contract";
import { categoryOf, criterionText } from "../../format/category.ts";

/** Something that feedback brings up again and again. */
export interface Recurring {
  readonly criterion: string;
  readonly name: string;
  /** In how many conversations it was advised. */
  readonly count: number;
  /** What was advised last. */
  readonly suggestion: string;
  /** The conversation in which that was. */
  readonly conversationId: string;
  /** The number when it was first advised, and the latest after that; null where nothing was measured since. */
  readonly change: { readonly unit: string; readonly before: number; readonly after: number } | null;
}

const timesMin = 2;

/** What the growth areas have in common, the most frequent first. `documents` are newest first. */
export function recurringAreas(documents: readonly FeedbackDocument[]): readonly Recurring[] {
  const explained = documents.flatMap(({ id, feedback, explanation }) =>
    explanation === undefined ? [] : [{ id, feedback, explanation }],
  );
  const advised = explained.flatMap(({ id, feedback, explanation }, age) =>
    explanation.growthAreas.map(({ criterion }, place) => ({
      id,
      age,
      criterion,
      suggestion: feedback.growthAreas[place]?.suggestion ?? "",
    })),
  );
  return [...new Set(advised.map(({ criterion }) => criterion))]
    .flatMap((criterion) => {
      const times = advised.filter((each) => each.criterion === criterion);
      const [last] = times;
      const ages = new Set(times.map(({ age }) => age));
      if (last === undefined || ages.size < timesMin) return [];
      const values = explained.map(({ explanation }) => measured(explanation, criterion));
      const first = Math.max(...ages);
      const name = values.find((value) => value !== null)?.name ?? criterionText(criterion);
      const { suggestion, id } = last;
      const change = changeSince(values, first);
      return [{ criterion, name, count: ages.size, suggestion, conversationId: id, change }];
    })
    .sort((one, other) => other.count - one.count);
}

type Measured = Explanation["categories"]["clarity"]["criteria"][number];

function measured(explanation: Explanation, criterion: string): Measured | null {
  const category = categoryOf(criterion);
  const criteria = category === null ? [] : explanation.categories[category].criteria;
  return criteria.find(({ id }) => id === criterion) ?? null;
}

function changeSince(values: readonly (Measured | null)[], first: number): Recurring["change"] {
  const before = values[first];
  const after = values.slice(0, first).find((value) => value !== null);
  if (before === undefined || before === null || after === undefined || after === null) return null;
  return { unit: before.unit, before: before.value, after: after.value };
}
