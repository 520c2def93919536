import {
  type AnalyzeOptions,
  analyze,
  engineVersion,
  explanationDocument,
  feedbackDocument,
  measureConversation,
  readSegments,
  readTranscript,
  rubricVersion,
  type Segment,
  signalsDocument,
  takeStock,
  UnreadableTranscript,
} from "@convo/analysis";
import type {
  DocumentOptions,
  FeedbackDocument,
  ReadOutcome,
  SignalsDocument,
  TranscriptSource,
} from "../services/context.ts";

/** Reads a transcript and takes stock of it. What nobody can read is an outcome, so that it crosses threads. */
export function read(source: TranscriptSource): ReadOutcome {
  try {
    const transcript =
      source.kind === "file"
        ? readTranscript(source.bytes)
        : readSegments(source.segments, { startTime: source.startTime });
    const { timeGrade, speakers: described } = takeStock(transcript.segments);
    const speakers = described.map(({ name, share, segmentCount }) => ({
      name,
      share,
      segmentCount,
    }));
    return { kind: "read", transcript, timeGrade, speakers };
  } catch (error) {
    if (!(error instanceof UnreadableTranscript)) throw error;
    return { kind: "unreadable", code: error.code, message: error.message };
  }
}

/** The whole engine: segments in, documents ready to be stored out. */
export function makeDocument(
  segments: readonly Segment[],
  options: AnalyzeOptions,
  { startTime }: DocumentOptions,
): FeedbackDocument {
  const report = analyze(segments, options);
  const feedback = feedbackDocument(report, { startTime });
  return {
    overallScore: feedback.overallScore,
    userSpeakerName: report.user,
    engineVersion: report.engineVersion,
    rubricVersion: report.rubricVersion,
    feedback,
    explanation: explanationDocument(report),
    signals: signalsDocument(report),
  };
}

export function measureAll(
  segments: readonly Segment[],
  options: Omit<AnalyzeOptions, "user">,
): SignalsDocument {
  return signalsDocument(measureConversation(segments, options));
}

export { engineVersion, rubricVersion };
