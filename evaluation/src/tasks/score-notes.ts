import type { NoteKind } from "../../../analysis/src/language/models/note-inputs.ts";
import type { GoldItem, Meeting } from "../corpus/meeting.ts";
import { type Tally, tallySets } from "../scores/f1.ts";
import { tallyItems } from "../scores/linked-items.ts";
import { pk } from "../scores/pk.ts";
import { noteLabels } from "../training/labels-of.ts";
import type { Claimed, TaskScore } from "./score-meetings.ts";
import { f1Over } from "./score-speech.ts";

/** Action items, decisions, key segments and topics of AMI. */
export function scoreNotes(ami: readonly Claimed[]): TaskScore[] {
  const having = (kind: NoteKind): Claimed[] =>
    ami.filter(({ meeting }) => noteLabels(meeting, kind) !== undefined);
  const row = (
    task: string,
    measure: string,
    aim: string,
    kind: NoteKind,
    tallyOf: (one: Claimed) => Tally,
  ): TaskScore => {
    const claimed = having(kind);
    return { task, data: "AMI", measure, aim, meetings: claimed.length, value: f1Over(claimed, tallyOf) };
  };
  const topics = having("boundary");
  return [
    row("action items", "F1, within 15 s", "≥ 0.60", "action", ({ meeting, prediction }) =>
      tallyStarts(meeting, prediction.actionItems, meeting.gold.actionItems),
    ),
    row("action segments", "F1 over segments", "≥ 0.45", "action", ({ meeting, prediction }) =>
      tallySets(
        prediction.actionItems.flatMap((item) => item.segments),
        goldOf(meeting, "action"),
      ),
    ),
    row("decisions", "F1, within 15 s", "≥ 0.50", "decision", ({ meeting, prediction }) =>
      tallyStarts(meeting, prediction.decisions, meeting.gold.decisions),
    ),
    row("key segments", "F1 over segments", "≥ 0.60", "key", ({ meeting, prediction }) =>
      tallySets(prediction.keySegments, goldOf(meeting, "key")),
    ),
    {
      task: "topics",
      data: "AMI, top level",
      measure: "Pk, lower is better",
      meetings: topics.length,
      value: topics.reduce((sum, one) => sum + pkOf(one), 0) / topics.length,
      aim: "≤ 0.28",
    },
  ];
}

function tallyStarts(
  meeting: Meeting,
  items: readonly { readonly segments: readonly number[] }[],
  gold: readonly GoldItem[] | undefined,
): Tally {
  const startOf = (segment: number): number => meeting.segments[segment]?.start ?? Number.NaN;
  return tallyItems(
    items.map((item) => startOf(item.segments[0] ?? -1)),
    gold ?? [],
    startOf,
  );
}

function goldOf(meeting: Meeting, kind: NoteKind): number[] {
  const labels = noteLabels(meeting, kind) ?? new Uint8Array(0);
  return Array.from(labels.keys()).filter((segment) => labels[segment] === 1);
}

function pkOf({ meeting, prediction }: Claimed): number {
  const firsts = prediction.topics.map((topic) => topic.first).filter((first) => first > 0);
  return pk(firsts, goldOf(meeting, "boundary"), meeting.segments.length);
}
