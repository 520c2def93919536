import { type ErrorCode, errors } from "@convo/contract";

const id = "sess_a1b2c3";
const said = "We have only tried it with fifty users, and the contract says five hundred.";
const question = "How many users was the load test tried with?";
const receiver = {
  url: "https://hooks.example.com/convo",
  events: ["conversation.feedback.ready"],
};

/** Examples of what the document's named schemas describe, one conversation throughout. */
export const schemaExamples: Readonly<Record<string, object>> = {
  ImportInput: {
    title: "Launch check-in",
    startTime: "2026-03-18T14:00:00Z",
    userSpeakerName: "Alice",
    segments: [
      { speaker: "Alice", text: "Can we launch on Wednesday?", startMs: 0, endMs: 1_800 },
      { speaker: "Bob", text: said, startMs: 2_100, endMs: 7_400 },
    ],
  },
  FeedbackDocument: {
    id,
    feedback: {
      overallScore: 6.5,
      topPriority: {
        focus: "Say back what Bob said, then answer",
        quote: "We launch on Wednesday anyway.",
        reason:
          "Your reply at 14:00 came after 14 words of Bob’s, and took up none of them before it said no.",
        alternative: "Fifty instead of five hundred, I see. What would you need to try it with more?",
      },
      strengths: [
        {
          category: "decisionMaking",
          description: "You put the decision into words, so everyone could tell what was settled.",
          timestamp: "14:03",
          quote: "So we launch on Wednesday, and Bob updates the page on Friday.",
        },
      ],
      growthAreas: [
        {
          category: "listening",
          description: "One of your four replies waved away what Bob had just said.",
          suggestion: "Let the first words of your reply be about Bob’s point; your own can come second.",
          timestamp: "14:00",
          quote: "We launch on Wednesday anyway.",
        },
      ],
      categoryScores: {
        clarity: 7.5,
        listening: 5.5,
        timeManagement: null,
        collaboration: 6.5,
        decisionMaking: 7,
      },
      talkListenRatio: 0.54,
      actionPlan: ["Say back what you heard before you disagree."],
    },
    overallScore: 6.5,
    userSpeakerName: "Alice",
    createdAt: "2026-03-18T14:06:02.000Z",
  },
  KeyPoints: {
    title: "Launch check-in",
    sections: [{ heading: "Load test", points: [`Bob: ${said}`] }],
    decisions: ["We launch on Wednesday."],
    actionItems: [
      {
        item: "Update the page",
        owner: "Bob",
        confidence: 0.86,
        priority: "medium",
        due: "2026-03-20",
        segmentIds: ["seg_9"],
      },
    ],
    participants: ["Alice", "Bob"],
    importantDates: [{ date: "2026-03-20", context: "Bob updates the page on Friday." }],
  },
  QueryInput: { query: question },
  ConversationQueryResult: {
    id,
    query: question,
    response: `Bob: “${said}”`,
    citations: [
      {
        conversationId: id,
        title: "Launch check-in",
        segmentId: "seg_2",
        speaker: "Bob",
        timestamp: "2026-03-18T14:00:02.100Z",
        quote: said,
      },
    ],
    suggestedQueries: ["What was decided?", "What are the action items?"],
    metadata: { segmentsAnalyzed: 12, conversationDuration: 4 },
  },
  CreateWebhookInput: receiver,
  CreatedWebhook: {
    id: "wh_d4e5f6",
    ...receiver,
    secret: "whsec_c2hvd24gdGhpcyBvbmNlLCBrZWVwIGl0IHNhZmU=",
    createdAt: "2026-03-18T14:10:00.000Z",
  },
};

const messages: Readonly<Record<ErrorCode, string>> = {
  validation_error: "The request is not valid.",
  unauthorized: "The API key is missing or not valid.",
  forbidden: "The tier free does not include webhooks.",
  not_found: "Conversation not found.",
  method_not_allowed: "The address does not take this method.",
  conflict: "The conversation is still being processed.",
  payload_too_large: "The body is too large.",
  unsupported_media_type: "The content type cannot be read here.",
  rate_limited: "The requests of this hour are used up.",
  ai_limit_exceeded: "The generations of this month are used up.",
  internal_error: "Something unexpected happened.",
  unavailable: "The database does not answer.",
};

/** An example of every error, by code: what the document's `components` hold once. */
export const errorExamples: Readonly<Record<string, { value: object }>> = Object.fromEntries(
  (Object.keys(messages) as ErrorCode[]).map((code) => [code, { value: { error: errorExample(code) } }]),
);

/** References to the examples of the errors with this status; none where no error has it. */
export function examplesOf(status: string): Record<string, { $ref: string }> {
  const codes = (Object.keys(messages) as ErrorCode[]).filter(
    (code) => String(errors[code].status) === status,
  );
  return Object.fromEntries(codes.map((code) => [code, { $ref: `#/components/examples/${code}` }]));
}

function errorExample(code: ErrorCode): object {
  const details = [
    { path: "segments.3.text", message: "Must be a string" },
    { path: "startTime", message: "Must be an ISO 8601 date-time" },
  ];
  const isAboutFields = code === "validation_error";
  return { code, message: messages[code], ...(isAboutFields && { details }), requestId: "req_7g8h9i" };
}
