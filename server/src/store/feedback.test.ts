import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { User } from "../services/context.ts";
import { insertKey, insertUser, sampleConversation, sampleFeedback } from "../testing/samples.ts";
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
    expect(await bodyOf(alice, id)).toBeNull();
  });

  it("gives back the last that was put in, and its body byte for byte", async () => {
    const { feedback } = database.store;
    const body = '{ "b": 1.50, "a" : "\\u0000 é 🙂" }\n';
    await feedback.put(alice.id, sampleFeedback(conversationId), "{}");
    const first = await bodyOf(alice, conversationId);
    const second = sampleFeedback(conversationId, {
      revision: 2,
      overallScore: 7,
      userSpeakerName: "Alicia",
    });
    await feedback.put(alice.id, second, body);
    expect(await feedback.get(alice.id, conversationId)).toEqual(second);
    const stored = await bodyOf(alice, conversationId);
    expect(stored?.body).toBe(body);
    expect(stored?.etag).toMatch(/^"[\w-]{43}"$/);
    expect(stored?.etag).not.toBe(first?.etag);
  });

  it("has the same tag for the same body", async () => {
    const { feedback } = database.store;
    await feedback.put(alice.id, sampleFeedback(conversationId), "{}");
    const before = await bodyOf(alice, conversationId);
    await feedback.put(alice.id, sampleFeedback(conversationId, { revision: 3 }), "{}");
    expect(await bodyOf(alice, conversationId)).toEqual(before);
  });

  it("answers many at once, each with its own conversation's", async () => {
    const { feedback, conversations } = database.store;
    const other = await conversations.insert(alice.id, sampleConversation(), []);
    await feedback.put(alice.id, sampleFeedback(conversationId), '"one"');
    await feedback.put(alice.id, sampleFeedback(other.id), '"two"');
    const asked = Array.from({ length: 30 }, (_, index) => (index % 2 === 0 ? conversationId : other.id));
    const bodies = await Promise.all(asked.map(async (id) => (await bodyOf(alice, id))?.body));
    expect(bodies).toEqual(asked.map((id) => (id === conversationId ? '"one"' : '"two"')));
  });

  it("shows another user nothing, and stores nothing for another user's conversation", async () => {
    const { feedback } = database.store;
    const bob = await insertUser(database.store);
    await feedback.put(alice.id, sampleFeedback(conversationId), "{}");
    expect(await feedback.get(bob.id, conversationId)).toBeNull();
    expect(await bodyOf(bob, conversationId)).toBeNull();
    await expect(feedback.put(bob.id, sampleFeedback(conversationId), "{}")).rejects.toThrow();
  });
});

describe("the version of a user's documents", () => {
  it("counts up with each change of one, and stays while another user's change", async () => {
    const bob = await insertUser(database.store);
    const before = await versionOf(bob);
    await database.store.feedback.put(alice.id, sampleFeedback(conversationId), "{}");
    expect(await versionOf(bob)).toBe(before);
    const { id } = await database.store.conversations.insert(bob.id, sampleConversation(), []);
    await database.store.feedback.put(bob.id, sampleFeedback(id), "{}");
    await database.store.feedback.put(bob.id, sampleFeedback(id, { revision: 2 }), "{}");
    expect(await versionOf(bob)).toBe(before + 2);
    await database.pool.query("DELETE FROM convo.conversations WHERE user_id = $1", [bob.id]);
    expect(await versionOf(bob)).toBe(before + 3);
  });
});

async function bodyOf(user: User, id: string) {
  return database.store.feedback.getBody(user.id, id, await versionOf(user));
}

/** As a request learns it, with the check of a key. */
async function versionOf(user: User): Promise<number> {
  const { hash } = await insertKey(database.store, user.id);
  const admission = await database.store.requests.admit(hash);
  return admission.kind === "unknown-key" ? -1 : admission.documentsVersion;
}
