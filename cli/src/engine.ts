import type {
  Conversation,
  explanationDocument,
  feedbackDocument,
  MeetingType,
  Transcript,
} from "@convo/analysis";

/** The `feedback` object of the server's answer. */
export type Feedback = ReturnType<typeof feedbackDocument>;
/** The `explanation` object of the server's answer. */
export type Explanation = ReturnType<typeof explanationDocument>;

/** What the command line needs of the engine. */
export interface Engine {
  /** @throws where no format fits, saying what was expected */
  readTranscript(input: Uint8Array): Transcript;
  /** Who spoke and how much, whoever the user may be. */
  normalize(transcript: Transcript, language: string | undefined): Conversation;
  giveFeedback(transcript: Transcript, options: FeedbackOptions): FeedbackResult;
}

export interface FeedbackOptions {
  /** The speaker whom the feedback is for, exactly as labelled. */
  readonly user: string;
  readonly meetingType: MeetingType | undefined;
  readonly language: string | undefined;
}

/** The documents that the server would answer with, and the conversation that they are about. */
export interface FeedbackResult {
  readonly user: string;
  readonly conversation: Conversation;
  readonly feedback: Feedback;
  readonly explanation: Explanation;
}

/** Loads the engine, which takes longer than any other part of a command. */
export async function loadEngine(): Promise<Engine> {
  const { feedbackDocument, explanationDocument, measureConversation, readTranscript, analyze } =
    await import("@convo/analysis");
  return {
    readTranscript,
    normalize: (transcript, language) =>
      measureConversation(transcript.segments, language === undefined ? {} : { language }).conversation,
    giveFeedback(transcript, { user, meetingType, language }) {
      const report = analyze(transcript.segments, {
        user,
        ...(meetingType !== undefined && { meetingType }),
        ...(language !== undefined && { language }),
      });
      const startTime = transcript.startTime ?? "1970-01-01T00:00:00.000Z";
      return {
        user,
        conversation: report.conversation,
        feedback: feedbackDocument(report, { startTime }),
        explanation: explanationDocument(report),
      };
    },
  };
}
