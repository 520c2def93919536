import { segmentId } from "../../conversation/segment.ts";
import { interruptionsMade } from "../interruptions-made.ts";
import { longestMonologue } from "../longest-monologue.ts";
import { longestMonologueWords } from "../longest-monologue-words.ts";
import { pace } from "../pace.ts";
import { questionTurns } from "../question-turns.ts";
import { whyNotMeasurable } from "../reasons.ts";
import { roundValue } from "../round-value.ts";
import type { SignalDefinition, Unit } from "../signal.ts";
import { talkShare } from "../talk-share.ts";
import { unansweredQuestions } from "../unanswered-questions.ts";
import type { RunningView } from "./advance.ts";
import type { RunningTotals, SpeakerTotals } from "./running-totals.ts";

/** A running signal of one speaker; `segmentId` is the one at which to look first. */
export interface RunningSignal {
  readonly id: string;
  readonly name: string;
  readonly unit: Unit;
  readonly value: number | null;
  /** Why there is no value. */
  readonly reason: string | null;
  readonly segmentId: string | null;
}

interface Reading {
  readonly value: number | null;
  readonly at?: number | null;
}

type Measure = (speaker: SpeakerTotals, view: RunningView) => Reading;

interface Running {
  readonly definition: Pick<SignalDefinition, "id" | "name" | "unit" | "needs">;
  readonly measure: Measure;
  /** Why there is nothing to measure yet. */
  readonly missing: string;
}

const running: readonly Running[] = [
  {
    definition: talkShare,
    measure: (speaker, { totals }) => ({ value: shareOfSpeech(speaker, totals) }),
    missing: "Nobody has spoken yet.",
  },
  {
    definition: longestMonologue,
    measure: ({ longestMs, longestMsFrom }) => ({ value: longestMs / 1000, at: longestMsFrom }),
    missing: "This speaker takes no turn of their own.",
  },
  {
    definition: longestMonologueWords,
    measure: ({ longestWords, longestWordsFrom }) =>
      longestWordsFrom === null ? { value: null } : { value: longestWords, at: longestWordsFrom },
    missing: "This speaker takes no turn of their own.",
  },
  {
    definition: pace,
    measure: ({ wordCount, speech }) => ({
      value: speech?.totalMs ? (wordCount * 60_000) / speech.totalMs : null,
    }),
    missing: "The transcript does not say how long this speaker speaks.",
  },
  {
    definition: { id: "turns", name: "Turns", unit: "count", needs: {} },
    measure: ({ turns }) => ({ value: turns }),
    missing: "",
  },
  {
    definition: questionTurns,
    measure: ({ askingTurns, sizedTurns }) => ({ value: sizedTurns === 0 ? null : askingTurns / sizedTurns }),
    missing: "This speaker takes no turn of three words or more.",
  },
  {
    definition: { id: "questions", name: "Questions asked", unit: "count", needs: { english: true } },
    measure: ({ questions }) => ({ value: questions }),
    missing: "",
  },
  {
    definition: unansweredQuestions,
    measure: ({ questions, unanswered, lastUnanswered }) =>
      questions === 0 ? { value: null } : { value: unanswered / questions, at: lastUnanswered },
    missing: "This speaker asks no questions.",
  },
  {
    definition: interruptionsMade,
    measure: ({ name, interruptionsMade: made }, { totals }) => {
      const othersMs = totals.speakers.reduce(
        (sum, other) => sum + (other.name === name ? 0 : (other.speech?.totalMs ?? 0)),
        0,
      );
      return { value: othersMs === 0 ? null : (made * 600_000) / othersMs };
    },
    missing: "Nobody else speaks.",
  },
  {
    definition: { id: "quiet", name: "Quiet since", unit: "minutes", needs: { timeGrade: "starts" } },
    measure: ({ lastHeardMs }, { nowMs }) => ({
      // Whole minutes, so that it does not change with every word of the others.
      value: lastHeardMs === null || nowMs === null ? null : Math.floor((nowMs - lastHeardMs) / 60_000),
    }),
    missing: "The transcript has no times.",
  },
];

/** How everybody stands, in the order of their first words; those that the full measurement has too mean the same. */
export function runningSignals(view: RunningView): { name: string; signals: RunningSignal[] }[] {
  const { timeGrade, language } = view;
  const readable = { ...view.latest.conversation, timeGrade, language, fillersRemoved: false };
  return view.totals.speakers.map((speaker) => ({
    name: speaker.name,
    signals: running.map(({ definition, measure, missing }) => {
      const { id, name, unit } = definition;
      const reason = whyNotMeasurable(definition, readable);
      const { value, at = null } = reason === null ? measure(speaker, view) : { value: null };
      return {
        id,
        name,
        unit,
        value: value === null ? null : roundValue(value, unit),
        reason: value === null ? (reason ?? missing) : null,
        segmentId: value === null || at === null ? null : segmentId(at),
      };
    }),
  }));
}

/** By time where ends are known, else by words. */
export function shareOfSpeech(speaker: SpeakerTotals, { speakers }: RunningTotals): number {
  const timed = speakers.every(({ speech }) => speech !== null);
  const amountOf = ({ speech, wordCount }: SpeakerTotals) => (timed ? (speech?.totalMs ?? 0) : wordCount);
  const total = speakers.reduce((sum, each) => sum + amountOf(each), 0);
  return total === 0 ? 0 : amountOf(speaker) / total;
}
