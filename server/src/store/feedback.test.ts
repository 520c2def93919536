import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { User } from "../services/context.ts";
import { insertUser, sampleConversation, sampleFeedback } from "../testing/samples.ts";
import { createTestDatabase, type TestDatabase } from "../testing/test-database.ts";

let database: TestDatabase;
let alice: User;
let conversationId: string;
beforeAll(async () => {
  database = await createTestDatabase();
  alice = await insertUser(database.store);
  ({ id: conversationId } = await database.store.conversations.insert(alice.id, sampleConversation(), []));
});
afterAll(() => database.drop());

describe("feedback", () => {
  it("is null before there is any", async () => {
    const { id } = await database.store.conversations.insert(alice.id, sampleConversation(), []);
    expect(await database.store.feedback.get(alice.id, id)).toBeNull();
    expect(await database.store.feedback.getBody(alice.id, id)).toBeNull();
  });

  it("gives back the last that was put in, and its body byte for byte", async () => {
    const { feedback } = database.store;
    const body = '{ "b": 1.50, "a" : "\\u0000 é 🙂" }\n';
    await feedback.put(alice.id, sampleFeedback(conversationId), "{}");
    const first = await feedback.getBody(alice.id, conversationId);
    const second = sampleFeedback(conversationId, {
      revision: 2,
      overallScore: 7,
      userSpeakerName: "Alicia",
    });
    await feedback.put(alice.id, second, body);
    expect(await feedback.get(alice.id, conversationId)).toEqual(second);
    const stored = await feedback.getBody(alice.id, conversationId);
    expect(stored?.body).toBe(body);
    expect(stored?.etag).toMatch(/^"[\w-]{43}"$/);
    expect(stored?.etag).not.toBe(first?.etag);
  });

  it("has the same tag for the same body", async () => {
    const { feedback } = database.store;
    await feedback.put(alice.id, sampleFeedback(conversationId), "{}");
    const before = await feedback.getBody(alice.id, conversationId);
    await feedback.put(alice.id, sampleFeedback(conversationId, { revision: 3 }), "{}");
    expect(await feedback.getBody(alice.id, conversationId)).toEqual(before);
  });

  it("answers many at once, each with its own conversation's", async () => {
    const { feedback, conversations } = database.store;
    const other = await conversations.insert(alice.id, sampleConversation(), []);
    await feedback.put(alice.id, sampleFeedback(conversationId), '"one"');
    await feedback.put(alice.id, sampleFeedback(other.id), '"two"');
    const asked = Array.from({ length: 30 }, (_, index) => (index % 2 === 0 ? conversationId : other.id));
    const bodies = await Promise.all(asked.map(async (id) => (await feedback.getBody(alice.id, id))?.body));
    expect(bodies).toEqual(asked.map((id) => (id === conversationId ? '"one"' : '"two"')));
  });

  it("shows another user nothing, and stores nothing for another user's conversation", async () => {
    const { feedback } = database.store;
    const bob = await insertUser(database.store);
    await feedback.put(alice.id, sampleFeedback(conversationId), "{}");
    expect(await feedback.get(bob.id, conversationId)).toBeNull();
    expect(await feedback.getBody(bob.id, conversationId)).toBeNull();
    await expect(feedback.put(bob.id, sampleFeedback(conversationId), "{}")).rejects.toThrow();
  });
});
