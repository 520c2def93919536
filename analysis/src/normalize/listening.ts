import type { Backchannel } from "../conversation/conversation.ts";
import { soundsLikeBackchannel } from "../language/backchannels.ts";
import { isHesitation } from "../language/fillers.ts";
import { toPassage } from "../language/passage.ts";
import { findQuestions, wantsAnswer } from "../language/questions.ts";
import { textOf, type Utterance } from "./utterances.ts";

/** Later than this after a question, a "yeah" is a backchannel to what followed it. */
const answerMsMax = 2000;
/** So much of what was said shows whether it ended in a question. */
const endCharacters = 200;

/** Which utterances hold no floor: backchannels to another's speech, and bare hesitation. */
export interface Listening {
  readonly backchannels: readonly Backchannel[];
  /** Utterances that are part of a turn. */
  readonly speaking: readonly Utterance[];
  /** Utterances that are part of none. */
  readonly beside: readonly Utterance[];
}

/** Tells speech from listening by the words and by what surrounds them. */
export function separateListening(utterances: readonly Utterance[]): Listening {
  const backchannels: Backchannel[] = [];
  const speaking: Utterance[] = [];
  const beside: Utterance[] = [];
  const passages = utterances.map((utterance) =>
    utterance.wordCount <= 6 ? toPassage(textOf(utterance.parts)) : null,
  );
  const small = passages.map((passage) => passage !== null && soundsLikeBackchannel(passage));
  const nextSpeakers = nextSpeakerOf(utterances, small);
  utterances.forEach((utterance, index) => {
    const words = passages[index]?.words;
    const holder = speaking.at(-1);
    if (words?.every((word) => isHesitation(word.key))) beside.push(utterance);
    else if (small[index] && holder && listensTo(utterance, holder, nextSpeakers[index])) {
      beside.push(utterance);
      const first = utterance.parts[0];
      if (first)
        backchannels.push({ segment: first.position, speaker: utterance.speaker, to: holder.speaker });
    } else speaking.push(utterance);
  });
  return { backchannels, speaking, beside };
}

/** For each utterance, who is the next to say something of substance. */
function nextSpeakerOf(utterances: readonly Utterance[], small: readonly boolean[]): (string | null)[] {
  const next: (string | null)[] = new Array(utterances.length).fill(null);
  let speaker: string | null = null;
  for (let index = utterances.length - 1; index >= 0; index--) {
    next[index] = speaker;
    if (!small[index]) speaker = utterances[index]?.speaker ?? null;
  }
  return next;
}

function listensTo(utterance: Utterance, holder: Utterance, nextSpeaker: string | null | undefined): boolean {
  if (holder.speaker === utterance.speaker) return false;
  const inside = holder.endMs !== null && utterance.startMs !== null && utterance.startMs < holder.endMs;
  if (inside) return true;
  return nextSpeaker !== utterance.speaker && !answers(utterance, holder);
}

function answers(utterance: Utterance, holder: Utterance): boolean {
  if (utterance.startMs !== null && holder.endMs !== null && utterance.startMs - holder.endMs > answerMsMax)
    return false;
  const passage = toPassage(endOf(holder));
  const question = findQuestions(passage).at(-1);
  return (
    question !== undefined &&
    wantsAnswer(question.kind) &&
    question.end >= (passage.sentences.at(-1)?.end ?? 0)
  );
}

/** The last sentence or two, however the source cut them. */
function endOf({ parts }: Utterance): string {
  let text = "";
  for (let index = parts.length - 1; index >= 0 && text.length < endCharacters; index--) {
    text = `${parts[index]?.text ?? ""} ${text}`.trim();
  }
  return text.length <= endCharacters ? text : text.slice(-endCharacters).replace(/^\S*\s/, "");
}
