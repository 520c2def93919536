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
  /** Over the end of a sentence that came to its end all the same people speak for longer before it is a cut. */
  endedCutMsMin: 1000,
  /** A sentence that was about to end anyway loses nothing: so much of it, at an even pace, was still to come. */
  wordsLeftMin: 3.5,
  /** What begins with agreement joins in, unless it turns against what is said within so many words. */
  agreementWordsMax: 6,
} as const;

const agreeing = new Set("yeah yes yep mm hmm mm-hmm mhm okay ok exactly".split(" "));
/** After an agreement these turn against it. */
const turning = new Set("but no not though however wait actually except don't isn't doesn't".split(" "));

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
  if (joinsIn(starting) || endsInAgreement(under)) return false;
  if (isLeftOpen(under.parts.at(-1))) return overlapMs >= overlapLimits.openCutMsMin;
  if (overlapMs < overlapLimits.cutMsMin) return false;
  const end = markAtEnd(under.parts.at(-1));
  if (end === null) return true;
  if (end === "?" || overlapMs < overlapLimits.endedCutMsMin) return false;
  return wordsLeft(under, overlapMs) >= overlapLimits.wordsLeftMin;
}

/** "Yeah, give them the good rooms": said with the other, not against. */
function joinsIn(utterance: Utterance): boolean {
  const { words } = toPassage(textOf(utterance.parts));
  const opening = words[0];
  if (opening === undefined || !soundsLikeBackchannel(opening.key)) return false;
  return !words.slice(1, overlapLimits.agreementWordsMax).some((word) => turning.has(word.key));
}

/** About how many words were still to come when the other came in. */
function wordsLeft({ wordCount, startMs, endMs }: Utterance, overlapMs: number): number {
  const lengthMs = (endMs ?? 0) - (startMs ?? 0);
  return lengthMs > 0 ? (wordCount * overlapMs) / lengthMs : 0;
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

/** "… that you don't understand or, yeah.": the last words leave the rest to the other. */
function endsInAgreement(utterance: Utterance): boolean {
  const { words } = toPassage(utterance.parts.at(-1)?.text ?? "");
  const last = words.at(-1);
  return words.length > 1 && last !== undefined && agreeing.has(last.key);
}

/** The mark that closes what was said; null where it has none. A question is answered early, not cut off. */
function markAtEnd(part: Spoken | undefined): string | null {
  return /([.!?])["”')]*\s*$/u.exec(part?.text ?? "")?.[1] ?? null;
}

function kindOf(utterance: Utterance): Overlap["kind"] {
  return utterance.wordCount <= overlapLimits.agreementWordsMax &&
    soundsLikeBackchannel(textOf(utterance.parts))
    ? "backchannel"
    : "other";
}
