import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { insertUser, sampleConversation, sampleSegments } from "../testing/samples.ts";
import { createTestDatabase, type TestDatabase } from "../testing/test-database.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

describe("candidates for a question over all conversations", () => {
  it("are the segments with more and rarer of the words first, of this user alone", async () => {
    const { conversations, search } = database.store;
    const alice = await insertUser(database.store);
    const bob = await insertUser(database.store);
    const said = (text: string, position: number) => ({ ...sampleSegments(position + 1).slice(-1)[0], text });
    const texts = [
      "The budget is fine.",
      "Budgets and the harbor.",
      "A harbor.",
      "Nothing.",
      "The budget again.",
    ];
    const segments = texts.map(said) as ReturnType<typeof sampleSegments>;
    const { id } = await conversations.insert(alice.id, sampleConversation({ language: "en" }), segments);
    await conversations.insert(bob.id, sampleConversation({ language: "en" }), segments);
    const found = await search.candidates(alice.id, ["what", "budget", "harbors", "'"], 3);
    expect(found.map(({ position }) => position)).toEqual([1, 2, 0]);
    expect(found[0]).toMatchObject({
      conversationId: id,
      text: "Budgets and the harbor.",
      config: "english",
    });
    expect(await search.candidates(alice.id, [], 3)).toEqual([]);
    expect(await search.candidates(alice.id, ["the", "?"], 3)).toEqual([]);
  });
});

describe("the index of words", () => {
  it("is used for a search, with the owner in it", async () => {
    const { rows } = await database.pool.query(`
      EXPLAIN SELECT 1 FROM (
        SELECT * FROM convo.segments
        WHERE convo.search_words(user_id, search_config, text) @@ '''budget'''::tsquery OFFSET 0) AS s
      WHERE s.user_id = 'usr_1'`);
    const plan = rows.map((row) => row["QUERY PLAN"]).join("\n");
    expect(plan).toContain("segments_words");
  });

  it("has the words of an import in their place: a search reads no list of new ones", async () => {
    const { conversations } = database.store;
    const alice = await insertUser(database.store);
    await conversations.insert(alice.id, sampleConversation(), sampleSegments(500));
    const { rows } = await database.pool.query(
      "SELECT gin_clean_pending_list('convo.segments_words'::regclass) AS pages",
    );
    expect(rows).toEqual([{ pages: "0" }]);
  });

  it("takes a text of any length", async () => {
    const { conversations } = database.store;
    const alice = await insertUser(database.store);
    const text = Array.from({ length: 200_000 }, (_, position) => position.toString(36)).join(" ");
    const segments = sampleSegments(1).map((segment) => ({ ...segment, text }));
    const record = sampleConversation();
    await conversations.insert(alice.id, record, segments);
    expect((await conversations.get(alice.id, record.id))?.segmentCount).toBe(1);
  });
});
