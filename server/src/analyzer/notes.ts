import {
  type Answer,
  answer,
  type EmailOptions,
  type FollowUpEmail,
  followUpEmail,
  type KeyPoints,
  keyPoints,
  normalize,
  type Segment,
  takeNotes,
} from "@convo/analysis";
import type { NotesOptions } from "../services/context.ts";

type Words = readonly Segment[];

export function noteKeyPoints(segments: Words, options: NotesOptions): KeyPoints {
  return keyPoints(conversationOf(segments, options), options);
}

export function answerQuestion(segments: Words, options: NotesOptions, question: string): Answer {
  return answer(conversationOf(segments, options), question, options);
}

export function draftEmail(segments: Words, options: NotesOptions, email: EmailOptions): FollowUpEmail {
  return followUpEmail(takeNotes(conversationOf(segments, options), options), email);
}

function conversationOf(segments: Words, { language }: NotesOptions) {
  return normalize(segments, language === undefined ? {} : { language });
}
