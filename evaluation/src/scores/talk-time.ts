import type { Meeting } from "../corpus/meeting.ts";

/** A speaker's share of the talk may be wrong by so much. */
const shareErrorMax = 0.01;

export interface TalkTally {
  /** Speakers whose share is right to one point of a hundred. */
  readonly right: number;
  readonly speakers: number;
}

/** Compares each speaker's share of all speech with what the annotators' times give, silences inside left out. */
export function tallyTalk(claimedSeconds: Readonly<Record<string, number>>, meeting: Meeting): TalkTally {
  const gold = speechSeconds(meeting);
  const goldTotal = total(Object.values(gold));
  const claimedTotal = total(Object.values(claimedSeconds));
  const speakers = Object.keys(gold);
  const right = speakers.filter((speaker) => {
    const share = (claimedSeconds[speaker] ?? 0) / claimedTotal;
    return Math.abs(share - (gold[speaker] ?? 0) / goldTotal) <= shareErrorMax;
  });
  return { right: right.length, speakers: speakers.length };
}

/** Seconds that each speaker speaks: the segments' lengths less the long silences inside them. */
function speechSeconds(meeting: Meeting): Record<string, number> {
  const seconds: Record<string, number> = {};
  for (const { speaker, start, end, gap } of meeting.segments) {
    if (start === null || end === null) continue;
    seconds[speaker] = (seconds[speaker] ?? 0) + Math.max(0, end - start - (gap ?? 0));
  }
  return seconds;
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
