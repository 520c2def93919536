import type { Turn } from "../../conversation/conversation.ts";
import { addSpeech, noSpeech } from "../../normalize/speech-time.ts";
import type { Spoken } from "../../normalize/spoken.ts";
import { findExchanges } from "../exchanges.ts";
import { putQuestions } from "../put-questions.ts";
import { askingWordsMin } from "../question-turns.ts";
import {
  copyOf,
  newSpeaker,
  type OpenTurns,
  type RunningTotals,
  type SpeakerTotals,
} from "./running-totals.ts";
import type { Stretch } from "./stretch.ts";

/** The totals with what is said in the stretch before the position `until` of it; what comes after helps to read it. */
export function absorb(
  before: RunningTotals,
  stretch: Stretch,
  until: number = Number.POSITIVE_INFINITY,
): RunningTotals {
  const totals = copyOf(before);
  const speakers = new Map(totals.speakers.map((speaker) => [speaker.name, speaker]));
  const of = (name: string): SpeakerTotals => {
    const known = speakers.get(name);
    if (known) return known;
    const added = newSpeaker(name);
    speakers.set(name, added);
    totals.speakers.push(added);
    return added;
  };
  for (const part of stretch.spoken) if (part.position < until) addWords(of(part.speaker), part);
  addTurns(totals, of, stretch, until);
  addRuns(totals, of, stretch, until);
  addExchanges(of, stretch, until);
  for (const { by, interrupting } of stretch.conversation.interruptions) {
    if (interrupting < until) of(by).interruptionsMade++;
  }
  stretch.conversation.acts.slice(0, until).forEach(({ decisions, commitments }) => {
    totals.outcomes += decisions.length + commitments.filter(({ hedged }) => !hedged).length;
  });
  return totals;
}

type Of = (name: string) => SpeakerTotals;

function addWords(speaker: SpeakerTotals, part: Spoken): void {
  speaker.segmentCount++;
  speaker.wordCount += part.wordCount;
  speaker.speech = addSpeech(speaker.speech, part);
  const heardMs = part.endMs ?? part.startMs;
  if (heardMs !== null) speaker.lastHeardMs = Math.max(speaker.lastHeardMs ?? heardMs, heardMs);
}

/** Turns of one speaker between which nobody else spoke count together; the last of them wait for what may follow. */
function addTurns(totals: RunningTotals, of: Of, { conversation }: Stretch, until: number): void {
  const { turns, wordCounts } = conversation;
  let open = totals.open;
  for (const turn of turns) {
    const inside = turn.segments.filter((position) => position < until);
    if (inside.length === 0) continue;
    if (inside.length === turn.segments.length) of(turn.speaker).turns++;
    if (open?.speaker !== turn.speaker) {
      if (open) countTogether(of(open.speaker), open);
      open = { speaker: turn.speaker, wordCount: 0, asks: false };
    }
    open = {
      ...open,
      wordCount: open.wordCount + inside.reduce((sum, at) => sum + (wordCounts[at] ?? 0), 0),
      asks: open.asks || putQuestions(conversation, turn).some(({ segment }) => segment < until),
    };
  }
  const isAll = until === Number.POSITIVE_INFINITY;
  if (open && isAll) countTogether(of(open.speaker), open);
  totals.open = isAll ? null : open;
}

function countTogether(speaker: SpeakerTotals, { wordCount, asks }: OpenTurns): void {
  if (wordCount < askingWordsMin) return;
  speaker.sizedTurns++;
  if (asks) speaker.askingTurns++;
}

function addRuns(totals: RunningTotals, of: Of, stretch: Stretch, until: number): void {
  const byPosition = new Map(stretch.spoken.map((part) => [part.position, part]));
  for (const turn of stretch.conversation.turns) {
    if (!turn.takesFloor) continue;
    const parts = partsOf(turn, byPosition, until);
    const [first] = parts;
    if (!first) continue;
    if (totals.run?.speaker !== turn.speaker) {
      totals.run = {
        speaker: turn.speaker,
        from: stretch.from + first.position,
        wordCount: 0,
        speech: noSpeech,
      };
    }
    const { run } = totals;
    run.wordCount += parts.reduce((sum, part) => sum + part.wordCount, 0);
    run.speech = parts.reduce(addSpeech, run.speech);
    keepLongest(of(turn.speaker), run);
  }
}

function partsOf(turn: Turn, byPosition: ReadonlyMap<number, Spoken>, until: number): Spoken[] {
  const parts = turn.segments.flatMap((at) => (at < until ? (byPosition.get(at) ?? []) : []));
  return parts.sort((a, b) => (a.startMs ?? a.position) - (b.startMs ?? b.position));
}

function keepLongest(speaker: SpeakerTotals, run: NonNullable<RunningTotals["run"]>): void {
  if (run.wordCount > speaker.longestWords) {
    speaker.longestWords = run.wordCount;
    speaker.longestWordsFrom = run.from;
  }
  const durationMs = run.speech?.totalMs ?? 0;
  if (durationMs > speaker.longestMs) {
    speaker.longestMs = durationMs;
    speaker.longestMsFrom = run.from;
  }
}

function addExchanges(of: Of, { conversation, from }: Stretch, until: number): void {
  for (const { segment, turn, asker, answered } of findExchanges(conversation)) {
    const isWhole = (conversation.turns[turn]?.segments.at(-1) ?? 0) < until;
    if (!isWhole) continue;
    const speaker = of(asker);
    speaker.questions++;
    if (answered) continue;
    speaker.unanswered++;
    speaker.lastUnanswered = from + segment;
  }
}
