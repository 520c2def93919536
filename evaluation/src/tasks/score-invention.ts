import { compareNotes, type Invention } from "../scores/note-match.ts";
import type { Claimed } from "./score-meetings.ts";

export interface InventionScore extends Invention {
  readonly data: string;
  readonly kind: "decisions" | "action items";
  readonly meetings: number;
}

/** Meetings whose note-takers wrote down what was decided and who does what. */
const groups = [
  { data: "ethereum-notes", prefix: "eth-notes-" },
  { data: "w3c-ccg", prefix: "ccg-" },
];

/** How many of the note-takers' own decisions and tasks are found, and how many are claimed beside them. */
export function scoreInvention(claimed: readonly Claimed[]): InventionScore[] {
  return groups.flatMap(({ data, prefix }) => {
    const own = claimed.filter(({ meeting }) => meeting.id.startsWith(prefix));
    const decisions = own.filter(({ meeting }) => meeting.gold.decisions !== undefined);
    const actions = own.filter(({ meeting }) => meeting.gold.actionItems !== undefined);
    return [
      addUp(data, "decisions", decisions, compareDecisions),
      addUp(data, "action items", actions, compareActions),
    ];
  });
}

function addUp(
  data: string,
  kind: InventionScore["kind"],
  claimed: readonly Claimed[],
  compare: (one: Claimed) => Invention,
): InventionScore {
  const sum = { found: 0, noted: 0, beside: 0 };
  for (const one of claimed) {
    const { found, noted, beside } = compare(one);
    sum.found += found;
    sum.noted += noted;
    sum.beside += beside;
  }
  return { data, kind, meetings: claimed.length, ...sum };
}

function compareDecisions({ meeting, prediction }: Claimed): Invention {
  return compareNotes(
    prediction.decisions.map((decision) => decision.text),
    (meeting.gold.decisions ?? []).map((decision) => decision.text),
  );
}

function compareActions({ meeting, prediction }: Claimed): Invention {
  return compareNotes(
    prediction.actionItems.map((item) => item.item),
    (meeting.gold.actionItems ?? []).map((item) => item.text),
  );
}
