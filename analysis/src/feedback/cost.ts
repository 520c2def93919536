import type { Turn } from "../conversation/conversation.ts";
import type { Segment } from "../conversation/segment.ts";
import { turnAfter, turnOf, usualWords } from "./around.ts";
import type { Subject } from "./item.ts";
import { named } from "./people.ts";
import { type Prose, say } from "./prose.ts";
import { topicOf } from "./topic.ts";
import { counted } from "./wording.ts";

/** A next turn shorter than this part of the usual has been cut short. */
const shortened = 0.6;
/** What came up in fewer segments was no subject that could be dropped. */
const spokenOfMin = 2;
/** A turn of fewer words takes nothing up again. */
const turnWordsMin = 4;

/** ` about the budget`, in the turn's own words, or nothing where no words of it are telling enough. */
export function about(subject: Subject, turn: Turn | undefined): string {
  const topic = turn ? topicIn(subject, turn) : null;
  return topic === null ? "" : ` about ${topic}`;
}

/** What a turn speaks about, if the meeting does: a word that comes up once may be a figure of speech. */
export function topicIn(subject: Subject, turn: Turn): string | null {
  const topic = topicOf(turn.text);
  const noun = topic?.split(" ").at(-1);
  if (!topic || !noun) return null;
  let spoken = 0;
  for (const { text } of subject.conversation.segments) {
    if (text.toLowerCase().includes(noun)) spoken += 1;
    if (spoken >= spokenOfMin) return topic;
  }
  return null;
}

/** ` when you speak about the budget`, in the words of the quote, or nothing. */
export function whenAbout(quote: string): string {
  const topic = topicOf(quote);
  return topic === null ? "" : ` when you speak about ${topic}`;
}

/**
 * What followed when the user answered `before` in the segment at `position`: the other's words became fewer or ceased, or the subject never came back. Null where nothing of it can be shown.
 */
export function costOf(subject: Subject, before: Turn, position: number): Prose | null {
  return (
    answeredShortly(subject, before, position) ??
    fellSilent(subject, before, position) ??
    dropped(subject, before, position)
  );
}

function answeredShortly(subject: Subject, before: Turn, position: number): Prose | null {
  const after = turnAfter(subject, position);
  const usual = Math.round(usualWords(subject, before.speaker));
  if (after?.speaker !== before.speaker || after.wordCount >= usual * shortened) return null;
  const who = named(subject, before.speaker);
  return say`After that ${who} said ${counted(after.wordCount, "word")}; a turn of ${who}’s usually has ${usual}.`;
}

function fellSilent(subject: Subject, before: Turn, position: number): Prose | null {
  const own = turnOf(subject, position);
  if (!own || isNearEnd(subject, own)) return null;
  const who = named(subject, before.speaker);
  const next = subject.conversation.turns
    .slice(own.index + 1)
    .find((turn) => turn.speaker === before.speaker && turn.wordCount >= turnWordsMin);
  return next ? null : say`After that ${who} did not take the floor again.`;
}

function dropped(subject: Subject, before: Turn, position: number): Prose | null {
  const topic = topicOf(before.text);
  const own = turnOf(subject, position);
  const noun = topic?.split(" ").at(-1);
  if (!topic || !noun || !own || isNearEnd(subject, own)) return null;
  const speaks = (segment: Segment) => segment.text.toLowerCase().includes(noun);
  const { segments } = subject.conversation;
  if (segments.slice(position).some(speaks)) return null;
  if (segments.slice(0, position).filter(speaks).length < spokenOfMin) return null;
  return say`After that nobody came back to ${topic.replace(/^an? /u, "the ")}.`;
}

/** So few turns are left that silence in them says nothing. */
function isNearEnd(subject: Subject, turn: Turn): boolean {
  const { turns } = subject.conversation;
  return turn.index > turns.length - Math.max(6, turns.length / 8);
}
