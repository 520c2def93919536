import type { Conversation, TimeGrade, Turn } from "../conversation/conversation.ts";
import type { Segment } from "../conversation/segment.ts";
import { noActs } from "../language/read-acts.ts";
import { recognizeLanguage } from "../language/recognize-language.ts";
import { judgeAttribution } from "./attribution.ts";
import { seemsCleaned } from "./cleaned.ts";
import { lapseBoundOf } from "./lapse-bound.ts";
import { separateListening } from "./listening.ts";
import { findMonologues } from "./monologues.ts";
import { findOverlaps } from "./overlaps.ts";
import { type ReadActs, readConversation } from "./read-conversation.ts";
import { findLapses } from "./silences.ts";
import { describeSpeakers } from "./speakers.ts";
import { inOrderSpoken, type Spoken } from "./spoken.ts";
import { gradeTimes } from "./time-grade.ts";
import { buildTurns } from "./turns.ts";
import { joinUtterances } from "./utterances.ts";

export interface NormalizeOptions {
  /** BCP 47; recognized from the words where absent. */
  readonly language?: string;
  /** What times to go by; found out where absent. */
  readonly timeGrade?: TimeGrade;
}

/** Makes sense of a transcript. */
export function normalize(given: readonly Segment[], options: NormalizeOptions = {}): Conversation {
  const segments = given.map(foldSpace);
  const language = primaryTag(options.language) ?? recognizeLanguage(segments.map((segment) => segment.text));
  const timeGrade = options.timeGrade ?? gradeTimes(segments);
  const spoken = inOrderSpoken(segments, timeGrade);
  const utterances = joinUtterances(spoken);
  const { backchannels, speaking } = separateListening(utterances);
  const lapseMs = lapseBoundOf(utterances);
  const turns = buildTurns(speaking, lapseMs);
  const speakers = describeSpeakers(spoken);
  const { acts, turnActs } =
    language === "en" ? readConversation(segments, turns) : nothingRead(segments, turns);
  const wordCounts = countsByPosition(spoken);
  const overlapping =
    timeGrade === "per-speaker" ? findOverlaps(utterances) : { overlaps: [], interruptions: [] };
  return {
    segments,
    speakers,
    turns,
    backchannels,
    monologues: findMonologues(turns, spoken),
    ...overlapping,
    lapses: findLapses(spoken, lapseMs),
    acts,
    turnActs,
    wordCounts,
    timeGrade,
    attribution: judgeAttribution(speakers),
    language,
    fillersRemoved: language === "en" && seemsCleaned(acts, sum(wordCounts)),
    durationMs: durationOf(spoken),
  };
}

/** Readers fold white space; whoever brings segments of their own may not have. */
function foldSpace(segment: Segment): Segment {
  if (!/^\s|\s$|\s\s|[^\S ]/.test(segment.text)) return segment;
  return { ...segment, text: segment.text.replace(/\s+/g, " ").trim() };
}

function nothingRead(segments: readonly Segment[], turns: readonly Turn[]): ReadActs {
  return { acts: segments.map(() => noActs), turnActs: turns.map(() => noActs) };
}

function primaryTag(language: string | undefined): string | undefined {
  return language?.toLowerCase().split(/[-_]/)[0] || undefined;
}

function countsByPosition(spoken: readonly Spoken[]): number[] {
  const counts: number[] = new Array(spoken.length).fill(0);
  for (const part of spoken) counts[part.position] = part.wordCount;
  return counts;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function durationOf(spoken: readonly Spoken[]): number | null {
  const first = spoken[0]?.startMs ?? null;
  if (first === null) return null;
  return spoken.reduce((latest, part) => Math.max(latest, part.endMs ?? part.startMs ?? 0), first) - first;
}
