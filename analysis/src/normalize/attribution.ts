import type { Attribution, Speaker } from "../conversation/conversation.ts";
import { unknownSpeaker } from "../conversation/segment.ts";

export const attributionLimits = {
  /** In 171 recorded meetings no real speaker said less, but pieces of a speaker split in two do. */
  tinyShare: 0.03,
  /** In larger meetings people who hardly speak are ordinary. */
  tinyOfFairShare: 0.25,
  speakersMax: 12,
  /** More than this without a name, and what is said of the others is doubtful too. */
  unknownShareMax: 0.05,
} as const;

const genericLabel =
  /^(?:unknown|unidentified)?\s*(?:speaker|participant|person|guest|user|caller|voice|attendee)?\s*[\s_#-]*(?:\d+|[a-z])?$/i;
const unnamed = /^(?:unknown|unidentified)/i;

/** How far the labels can be trusted: pieces of speakers, everything on one, labels that name nobody. */
export function judgeAttribution(speakers: readonly Speaker[]): Attribution {
  const reasons = [
    allOnOne(speakers),
    tooManyTiny(speakers),
    namesNobody(speakers),
    unknownParts(speakers),
  ].filter((reason) => reason !== null);
  const poor = speakers.length === 1 || reasons.length > 1;
  return { quality: reasons.length === 0 ? "good" : poor ? "poor" : "doubtful", reasons };
}

function allOnOne(speakers: readonly Speaker[]): string | null {
  return speakers.length === 1 ? "Everything stands under one speaker." : null;
}

function tooManyTiny(speakers: readonly Speaker[]): string | null {
  if (speakers.length > attributionLimits.speakersMax) return null;
  const limit = Math.min(attributionLimits.tinyShare, attributionLimits.tinyOfFairShare / speakers.length);
  const tiny = speakers.filter((speaker) => speaker.share < limit).length;
  return tiny >= 2
    ? `${tiny} speakers have under ${Math.round(limit * 100)} % of the speech each: one person may be split into several labels.`
    : null;
}

function namesNobody(speakers: readonly Speaker[]): string | null {
  const generic = speakers.filter(
    (speaker) => genericLabel.test(speaker.name) && speaker.name !== unknownSpeaker,
  );
  if (generic.length === 0) return null;
  return `The labels name nobody: ${generic
    .slice(0, 3)
    .map((speaker) => `"${speaker.name}"`)
    .join(", ")}${generic.length > 3 ? " and more" : ""}.`;
}

function unknownParts(speakers: readonly Speaker[]): string | null {
  const share = speakers
    .filter((speaker) => unnamed.test(speaker.name))
    .reduce((sum, speaker) => sum + speaker.share, 0);
  return share > attributionLimits.unknownShareMax
    ? `${Math.round(share * 100)} % of the speech has no known speaker.`
    : null;
}
