import { createHash, randomBytes } from "node:crypto";
import { type Segment, segmentId } from "@convo/analysis";
import type { Store, StoredFeedback, User } from "../services/context.ts";

type NewConversation = Parameters<Store["conversations"]["insert"]>[1];

/** An id or a name that no other test has. */
export function unique(prefix: string): string {
  return `${prefix}${randomBytes(8).toString("hex")}`;
}

export function sampleUser(change: Partial<User> = {}): Omit<User, "createdAt"> {
  const id = change.id ?? unique("usr_");
  return {
    email: `${id}@example.com`,
    name: "Alice Chen",
    timezone: "America/New_York",
    language: "en",
    aliases: ["Ali", "A. Chen"],
    tier: "enterprise",
    ...change,
    id,
  };
}

export async function insertUser(store: Store, change: Partial<User> = {}): Promise<User> {
  const user = await store.users.insert(sampleUser(change));
  if (user === null) throw new Error("the email is taken");
  return user;
}

/** A new key of the user. Answers its id and the hash that finds it. */
export async function insertKey(store: Store, userId: string): Promise<{ id: string; hash: Uint8Array }> {
  const id = unique("key_");
  const hash = createHash("sha256").update(id).digest();
  await store.keys.insert(userId, { id, label: null, hash });
  return { id, hash };
}

export function sampleConversation(change: Partial<NewConversation> = {}): NewConversation {
  return {
    id: unique("sess_"),
    title: "Quarter review",
    titleSource: "told",
    startTime: new Date("2026-03-18T14:00:00.123Z"),
    endTime: new Date("2026-03-18T14:45:00.000Z"),
    durationMinutes: 45,
    status: "processing",
    format: "webvtt",
    timeGrade: "cues",
    language: null,
    meetingType: "one-to-one",
    userSpeakerName: "Alice",
    speakers: [{ name: "Alice", share: 1, segmentCount: 3 }],
    warnings: [{ code: "missing_end", message: "A cue has no end.", line: 12 }],
    scheduledStart: null,
    scheduledEnd: null,
    linkedCalendarEventId: null,
    revision: 1,
    ...change,
  };
}

export function sampleSegments(length: number): Segment[] {
  return Array.from({ length }, (_, position) => ({
    id: segmentId(position),
    speaker: position % 2 === 0 ? "Alice" : "Bob",
    text: `Then we look at number ${position + 1}, and at what "it" costs.`,
    startMs: position * 2_000,
    endMs: position * 2_000 + 1_500,
  }));
}

export function sampleFeedback(conversationId: string, change: Partial<StoredFeedback> = {}): StoredFeedback {
  return {
    conversationId,
    revision: 1,
    overallScore: 8.5,
    userSpeakerName: "Alice",
    engineVersion: "0.1.0",
    rubricVersion: "1",
    feedback: {
      overallScore: 8.5,
      topPriority: null,
      strengths: [],
      growthAreas: [],
      categoryScores: forEachCategory(8.5),
      talkListenRatio: 0.5,
      actionPlan: ["Ask Bob one open question before you answer."],
    },
    explanation: {
      engine: "built-in",
      engineVersion: "0.1.0",
      rubricVersion: "1",
      meetingType: "one-to-one",
      timeGrade: "cues",
      attribution: { quality: "good", reasons: [] },
      categories: forEachCategory({ score: 8.5, weight: 0.2, criteria: [], notMeasurable: [] }),
      topPriority: null,
      strengths: [],
      growthAreas: [],
      refused: [],
    },
    signals: { timeGrade: "cues", conversation: [], speakers: [] },
    createdAt: new Date("2026-03-18T15:00:00.000Z"),
    ...change,
  };
}

function forEachCategory<Value>(value: Value) {
  return {
    clarity: value,
    listening: value,
    timeManagement: value,
    collaboration: value,
    decisionMaking: value,
  };
}
