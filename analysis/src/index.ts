export {
  type Analyze,
  type AnalyzeOptions,
  analyze,
  type MeasureOptions,
  measureConversation,
  type Report,
} from "./analyze.ts";
export { type Category, categories } from "./conversation/category.ts";
export {
  type Attribution,
  type Conversation,
  type Speaker,
  type TimeGrade,
  timeGrades,
} from "./conversation/conversation.ts";
export { type MeetingType, meetingTypes } from "./conversation/meeting-type.ts";
export { type Segment, segmentId, unknownSpeaker } from "./conversation/segment.ts";
export { type Placement, placeInTime, speakingTimeMs } from "./conversation/timeline.ts";
export {
  type Transcript,
  type TranscriptFormat,
  transcriptFormats,
  type Warning,
} from "./conversation/transcript.ts";
export { engineVersion } from "./engine-version.ts";
export { type FeedbackObject, feedbackDocument } from "./feedback/document.ts";
export { type Explanation, explanationDocument } from "./feedback/explanation-document.ts";
export {
  type LiveOptions,
  type LiveState,
  type LiveUpdate,
  liveNeedsFrom,
  startOfLive,
  updateLive,
} from "./feedback/live.ts";
export { type NudgeKind, nudgeKinds } from "./feedback/nudges/nudge.ts";
export { type SignalObject, type SignalsObject, signalsDocument } from "./feedback/signals-document.ts";
export { recognizeLanguage } from "./language/recognize-language.ts";
export { normalize } from "./normalize/normalize.ts";
export { takeStock } from "./normalize/take-stock.ts";
export {
  type Answer,
  type AnswerOptions,
  answer,
  type Citation,
  notDiscussed,
} from "./notes/answer/answer.ts";
export { queryWords } from "./notes/answer/query-terms.ts";
export {
  type EmailOptions,
  type EmailTask,
  type FollowUpEmail,
  followUpEmail,
} from "./notes/email/follow-up-email.ts";
export { emailTones, type Tone } from "./notes/email/tones.ts";
export { type ActionItem, type KeyPoints, keyPoints, keyPointsDocument } from "./notes/key-points.ts";
export { type NoteOptions, type Notes, type Priority, priorities } from "./notes/notes.ts";
export { takeNotes } from "./notes/take-notes.ts";
export { rubric, rubricVersion } from "./scoring/rubric/index.ts";
export { signalDefinitions } from "./signals/index.ts";
export type { Schedule, Signal, Unit } from "./signals/signal.ts";
export { isImportDocument } from "./transcript/import-document.ts";
export { transcriptLimits } from "./transcript/limits.ts";
export { escapeMarkdown } from "./transcript/markdown-characters.ts";
export { type Arrival, readAppended } from "./transcript/read-appended.ts";
export { type ImportSegment, readSegments } from "./transcript/read-segments.ts";
export { readTranscript } from "./transcript/read-transcript.ts";
export { type UnreadableCode, UnreadableTranscript } from "./transcript/unreadable-transcript.ts";
export type { WritableTranscript } from "./transcript/writable-transcript.ts";
export { writeMarkdownTurns } from "./transcript/write-markdown.ts";
export { type WrittenFormat, writeTranscript, writtenFormats } from "./transcript/write-transcript.ts";
