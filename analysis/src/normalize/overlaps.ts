import type { Interruption, Overlap } from "../conversation/conversation.ts";
import { soundsLikeBackchannel } from "../language/backchannels.ts";
import { toPassage } from "../language/passage.ts";
import type { Spoken } from "./spoken.ts";
import { textOf, type Utterance } from "./utterances.ts";

export const overlapLimits = {
  /** Shorter overlaps are jitter between transcribers, not speech. */
  overlapMsMin: 250,
  /** Who has spoken for less than this has not been interrupted: both started at once. */
  underWayMsMin: 1000,
  /** Ordinary changes of speaker overlap by a quarter of a second; with this much, the other was not done, whatever the marks say. */
  cutMsMin: 800,
  /** With a sentence left open, less is enough. */
  openCutMsMin: 400,
  /** Fewer words take no floor. */
  wordsMin: 3,
  /** An agreement of this many words at most is a cooperative completion. */
  agreementWordsMax: 6,
} as const;

/** Where two speak at once, and which of those overlaps take the floor from someone who had not finished. */
export function findOverlaps(utterances: readonly Utterance[]): {
  overlaps: Overlap[];
  interruptions: Interruption[];
} {
  const overlaps: Overlap[] = [];
  const interruptions: Interruption[] = [];
  const latest = new Map<string, Utterance>();
  for (const utterance of utterances) {
    for (const [speaker, other] of latest) {
      if (speaker === utterance.speaker) continue;
      const pair = overlapOf(other, utterance);
      if (!pair) continue;
      const interrupts = isInterruption(other, utterance, pair.durationMs);
      overlaps.push({ ...pair, kind: interrupts ? "interruption" : kindOf(utterance) });
      if (!interrupts) continue;
      interruptions.push({
        by: utterance.speaker,
        of: speaker,
        interrupted: pair.first,
        interrupting: pair.second,
        overlapMs: pair.durationMs,
      });
    }
    latest.set(utterance.speaker, utterance);
  }
  return { overlaps, interruptions };
}

function overlapOf(under: Utterance, starting: Utterance): Omit<Overlap, "kind"> | null {
  if (under.endMs === null || starting.startMs === null || starting.endMs === null) return null;
  const startMs = starting.startMs;
  const durationMs = Math.min(under.endMs, starting.endMs) - startMs;
  if (durationMs < overlapLimits.overlapMsMin) return null;
  const first = under.parts.findLast((part) => (part.startMs ?? 0) <= startMs) ?? under.parts[0];
  const second = starting.parts[0];
  return first && second ? { first: first.position, second: second.position, startMs, durationMs } : null;
}

function isInterruption(under: Utterance, starting: Utterance, overlapMs: number): boolean {
  const underWayMs = (starting.startMs ?? 0) - (under.startMs ?? 0);
  if (underWayMs < overlapLimits.underWayMsMin || under.wordCount < overlapLimits.wordsMin) return false;
  if ((starting.endMs ?? 0) <= (under.endMs ?? 0) || starting.wordCount < overlapLimits.wordsMin)
    return false;
  if (isAgreement(starting)) return false;
  return (
    overlapMs >= overlapLimits.cutMsMin ||
    (overlapMs >= overlapLimits.openCutMsMin && isLeftOpen(under.parts.at(-1)))
  );
}

function isAgreement(utterance: Utterance): boolean {
  if (utterance.wordCount > overlapLimits.agreementWordsMax) return false;
  const passage = toPassage(textOf(utterance.parts));
  const opening = passage.words[0];
  return opening !== undefined && soundsLikeBackchannel(opening.key);
}

/** "and then we-", "because of the…": the sentence has no end. */
function isLeftOpen(part: Spoken | undefined): boolean {
  return (
    part !== undefined &&
    /(?:[-–—,…]|\.\.\.|\b(?:and|but|or|so|because|the|a|an|of|to|for|with|that|if|in|on|is|are|was|we|i|you|it|my|our|your))$/i.test(
      part.text,
    )
  );
}

function kindOf(utterance: Utterance): Overlap["kind"] {
  return utterance.wordCount <= overlapLimits.agreementWordsMax &&
    soundsLikeBackchannel(textOf(utterance.parts))
    ? "backchannel"
    : "other";
}
