import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { User } from "../services/context.ts";
import { insertUser, sampleConversation, sampleFeedback } from "../testing/samples.ts";
import { createTestDatabase, type TestDatabase } from "../testing/test-database.ts";
import { migrationsFolder } from "./migrate.ts";

let database: TestDatabase;
let alice: User;
beforeAll(async () => {
  database = await createTestDatabase();
  alice = await insertUser(database.store);
});
afterAll(() => database.drop());

/** Of these escapes PostgreSQL refuses most. */
const about = { name: 'A \0 "name" \\u0000 \\\ud83d \n', unit: "count", segmentIds: [] };
const signal = (id: string, value: number) => ({ ...about, id, value });
const unmeasured = (id: string) => ({ ...about, id, value: null, reason: "No end times." });

async function putFeedback(signals: ReturnType<typeof sampleFeedback>["signals"]): Promise<void> {
  const { id } = await database.store.conversations.insert(alice.id, sampleConversation(), []);
  const { feedback, ...sample } = sampleFeedback(id);
  const categoryScores = { ...feedback.categoryScores, clarity: null };
  const document = { ...sample, signals, feedback: { ...feedback, categoryScores, talkListenRatio: 0.37 } };
  await database.store.feedback.put(alice.id, document, "{}");
}

async function readRows(): Promise<{ version: string; measures: unknown }[]> {
  const { rows } = await database.pool.query(`
    SELECT measures, documents_version AS version FROM convo.feedback JOIN convo.users ON id = user_id
    ORDER BY conversation_id`);
  return rows;
}

async function migrateAgain(): Promise<void> {
  const text = await readFile(`${migrationsFolder}/0008_feedback-measures.sql`, "utf8");
  const client = await database.pool.connect();
  try {
    await client.query("ALTER TABLE convo.feedback DROP COLUMN measures");
    for (const statement of text.split("--> statement-breakpoint")) await client.query(statement);
  } finally {
    client.release();
  }
}

it("gives feedback from before there were measures the same ones, and changes no document", async () => {
  await putFeedback({
    timeGrade: "cues",
    conversation: [signal("balance", 0.25), signal("agenda", 1), unmeasured("overrun")],
    speakers: [
      { name: "B\0b", isUser: false, signals: [signal("pace", 1), signal("agenda", 7)] },
      { name: "Alice", isUser: true, signals: [signal("pace", 148), unmeasured("agenda")] },
    ],
  });
  await putFeedback({ timeGrade: "none", conversation: [], speakers: [] });
  const before = await readRows();
  expect(before.map(({ measures }) => measures)).toContainEqual({
    meetingType: "one-to-one",
    categoryScores: {
      clarity: null,
      listening: 8.5,
      timeManagement: 8.5,
      collaboration: 8.5,
      decisionMaking: 8.5,
    },
    talkListenRatio: 0.37,
    signals: { balance: 0.25, agenda: null, overrun: null, pace: 148 },
  });
  await migrateAgain();
  expect(await readRows()).toEqual(before);
});
