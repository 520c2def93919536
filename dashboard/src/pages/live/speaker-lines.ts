import type { RunningSignals } from "@convo/contract";
import { offsetText } from "../../format/duration.ts";
import { percentText } from "../../format/number.ts";
import { signalValue } from "./live-state.ts";

/** What the page says of one who speaks; what is not measured yet is a dash. */
export interface SpeakerLine {
  readonly name: string;
  readonly isUser: boolean;
  /** Of all speech, 0 to 1. */
  readonly share: number;
  readonly shareText: string;
  readonly longestText: string;
  readonly questionsText: string;
}

/** Everybody's numbers, the user's first. */
export function speakerLines(speakers: RunningSignals["speakers"]): readonly SpeakerLine[] {
  return [...speakers].sort((one, other) => Number(other.isUser) - Number(one.isUser)).map(lineOf);
}

function lineOf({ name, isUser, signals }: RunningSignals["speakers"][number]): SpeakerLine {
  const share = signalValue(signals, "talk-share");
  const longestS = signalValue(signals, "longest-monologue");
  const questions = signalValue(signals, "questions");
  return {
    name,
    isUser,
    share: share ?? 0,
    shareText: share === null ? notYet : percentText(share),
    longestText: longestS === null ? notYet : offsetText(longestS * 1000),
    questionsText: questions === null ? notYet : String(questions),
  };
}

const notYet = "–";
