import type { FeedbackResult } from "../engine.ts";

const category = { score: 6, weight: 0.2, criteria: [], notMeasurable: [] };

/** What the engine might have said of a short meeting. */
export const sampleResult: FeedbackResult = {
  user: "Alice",
  conversation: {
    segments: Array.from({ length: 12 }, (_, position) => ({
      id: `seg_${position + 1}`,
      speaker: position % 2 === 0 ? "Alice" : "Bob",
      text: "Let us look at the numbers first.",
      startMs: position * 5000,
      endMs: position * 5000 + 4000,
    })),
    speakers: [
      { name: "Bob", segmentCount: 6, wordCount: 42, speechMs: 24_000, share: 0.38 },
      { name: "Alice", segmentCount: 6, wordCount: 42, speechMs: 24_000, share: 0.62 },
    ],
    durationMs: 59_000,
  } as unknown as FeedbackResult["conversation"],
  feedback: {
    overallScore: 6.5,
    topPriority: {
      focus: "Hear Bob out before you answer",
      quote: "No, we already talked about that.",
      reason: "Three of your nine replies to Bob began by setting aside what he had just said.",
      alternative: "Tell me more, Bob: what worries you about it?",
    },
    strengths: [
      {
        category: "clarity",
        description: "You kept to the point.",
        timestamp: "00:01",
        quote: "Three things today.",
      },
    ],
    growthAreas: [
      {
        category: "listening",
        description: "You asked two questions, and neither was open.",
        suggestion: "Begin one with what or how.",
        timestamp: "00:02",
        quote: "Is the deal fine?",
      },
    ],
    categoryScores: { clarity: 8, listening: 4, timeManagement: null, collaboration: 6, decisionMaking: 7.5 },
    talkListenRatio: 0.62,
    actionPlan: ["Ask Bob one open question in each topic.", "Close with who does what by when."],
  },
  explanation: {
    engine: "built-in",
    engineVersion: "1.0.0",
    rubricVersion: "1.0.0",
    meetingType: "one-to-one",
    timeGrade: "cues",
    attribution: { quality: "good", reasons: [] },
    categories: {
      clarity: {
        ...category,
        criteria: [
          {
            id: "clarity.fillers",
            name: "Fillers",
            value: 2.345,
            unit: "per 100 words",
            points: 6,
            level: 3,
            levelText: "A filler now and then.",
            next: { level: 4, needs: "at most 2 per 100 words" },
            weight: 1,
            sampleSize: 400,
            segmentIds: ["seg_1", "seg_3", "seg_5", "seg_7", "seg_9", "seg_11", "seg_12"],
          },
        ],
      },
      listening: category,
      timeManagement: {
        ...category,
        score: null,
        notMeasurable: [
          { id: "timeManagement.overrun", reason: "Nobody said when the meeting was meant to end." },
        ],
      },
      collaboration: category,
      decisionMaking: category,
    },
    topPriority: null,
    strengths: [],
    growthAreas: [],
    refused: [],
  },
};
