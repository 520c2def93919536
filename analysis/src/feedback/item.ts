import type { Conversation } from "../conversation/conversation.ts";
import type { MeetingType } from "../conversation/meeting-type.ts";
import type { Evidence } from "../evidence/evidence.ts";
import type { CriterionScore } from "../scoring/criterion.ts";
import type { Signal } from "../signals/signal.ts";
import type { Prose } from "./prose.ts";

/** Whom the feedback is for, in which meeting. */
export interface Subject {
  readonly conversation: Conversation;
  readonly user: string;
  readonly meetingType: MeetingType;
  readonly signals: readonly Signal[];
}

/** One criterion of the user's, to be praised or to be worked on. */
export interface Item extends Subject {
  readonly score: CriterionScore;
}

/** What went well: one sentence or two, and the user's own words that show it. */
export interface Praise {
  readonly description: Prose;
  readonly evidence: Evidence;
}

/** What to change. */
export interface Change {
  /** What to do instead, as a heading. */
  readonly focus: Prose;
  /** What was measured. */
  readonly what: Prose;
  /** What happened at the moment that is quoted, and what it cost. */
  readonly why: Prose;
  readonly suggestion: Prose;
  /** What to do next time, with today's number and the next one. */
  readonly goal: Prose;
  /** The moments; the first one's quote is the one that `alternative` rewrites. */
  readonly evidence: readonly [Evidence, ...Evidence[]];
  /** The first quote as it could have been said; null where it is not the words that matter. */
  readonly alternative: string | null;
  /** Worth mentioning, and too slight to be the one thing to change first. */
  readonly mild?: true;
}

/** What can be said of one criterion. Each answers null where this meeting does not show it. */
export interface Advice {
  readonly criterion: string;
  /** Advice of one theme is given once. */
  readonly theme: string;
  /** What is missing is less sure than what was said: it may have been there in other words. */
  readonly missing?: true;
  /** Most people do this well: it is praised only where nothing better is. */
  readonly ordinary?: true;
  /** It is done to others, who feel it at once: it is told before what only costs clarity. */
  readonly harm?: true;
  /** Something that people rarely do, and do on purpose: it is praised first. */
  readonly deed?: true;
  readonly praise?: (item: Item) => Praise | null;
  readonly change?: (item: Item) => Change | null;
}
