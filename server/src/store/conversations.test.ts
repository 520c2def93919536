import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { insertUser, sampleConversation, sampleSegments } from "../testing/samples.ts";
import { createTestDatabase, type TestDatabase } from "../testing/test-database.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const everything = {
  limit: 100,
  offset: 0,
};

describe("conversations", () => {
  it("gives back what was put in, with the number of segments and the time of creation", async () => {
    const { conversations } = database.store;
    const alice = await insertUser(database.store);
    const sample = sampleConversation();
    const inserted = await conversations.insert(alice.id, sample, sampleSegments(3));
    expect(inserted).toEqual({ ...sample, segmentCount: 3, createdAt: expect.any(Date) });
    expect(await conversations.get(alice.id, sample.id)).toEqual(inserted);
  });

  it("gives back every segment in order, with the times it has and none it has not", async () => {
    const { conversations } = database.store;
    const alice = await insertUser(database.store);
    const segments = [
      {
        id: "seg_1",
        speaker: 'Zoë "Z" {O\'Neil}',
        text: "NULL, {}, \\N and 你好, مرحبا 🙂",
        startMs: 0,
        endMs: 1500.5,
      },
      { id: "seg_2", speaker: "NULL", text: 'a "quote", a\tcomma, a back\\slash', startMs: 360_000_000 },
      { id: "seg_3", speaker: "Bob", text: "null" },
    ];
    const { id } = await conversations.insert(alice.id, sampleConversation(), segments);
    expect(await conversations.segments(alice.id, id)).toEqual(segments);
    const many = sampleSegments(5_000);
    const long = await conversations.insert(alice.id, sampleConversation(), many);
    expect(await conversations.segments(alice.id, long.id)).toEqual(many);
  });

  it("shows another user nothing and lets another user change nothing", async () => {
    const { conversations } = database.store;
    const alice = await insertUser(database.store);
    const bob = await insertUser(database.store);
    const { id } = await conversations.insert(alice.id, sampleConversation(), sampleSegments(3));
    expect(await conversations.get(bob.id, id)).toBeNull();
    expect(await conversations.segments(bob.id, id)).toEqual([]);
    expect(await conversations.list(bob.id, everything)).toEqual({ items: [], total: 0 });
    await conversations.setStatus(bob.id, id, "failed");
    expect((await conversations.get(alice.id, id))?.status).toBe("processing");
    await conversations.setStatus(alice.id, id, "ready");
    expect((await conversations.get(alice.id, id))?.status).toBe("ready");
  });

  it("lets two users have the same conversation id without meeting", async () => {
    const { conversations } = database.store;
    const alice = await insertUser(database.store);
    const bob = await insertUser(database.store);
    const sample = sampleConversation();
    await conversations.insert(alice.id, sample, sampleSegments(1));
    await conversations.insert(bob.id, { ...sample, title: "Bob's" }, sampleSegments(2));
    expect((await conversations.get(alice.id, sample.id))?.title).toBe(sample.title);
    expect(await conversations.segments(bob.id, sample.id)).toHaveLength(2);
  });

  it("keeps neither conversation nor segments when one of the two fails", async () => {
    const { conversations } = database.store;
    const alice = await insertUser(database.store);
    const sample = sampleConversation();
    const unstorable = [{ id: "seg_1", speaker: "Alice", text: "\u0000" }];
    await expect(conversations.insert(alice.id, sample, unstorable)).rejects.toThrow();
    expect(await conversations.get(alice.id, sample.id)).toBeNull();
  });
});

describe("the list of conversations", () => {
  it("is newest first, in pages, with the total of all pages", async () => {
    const { store } = database;
    const alice = await insertUser(store);
    for (const day of ["02", "03", "01"]) {
      const startTime = new Date(`2026-03-${day}T09:00:00.000Z`);
      await store.conversations.insert(alice.id, sampleConversation({ title: day, startTime }), []);
    }
    const titles = async (page: { limit: number; offset: number }) => {
      const { items, total } = await store.conversations.list(alice.id, { ...everything, ...page });
      return [items.map((item) => item.title), total];
    };
    expect(await titles({ limit: 100, offset: 0 })).toEqual([["03", "02", "01"], 3]);
    expect(await titles({ limit: 1, offset: 1 })).toEqual([["02"], 3]);
    expect(await titles({ limit: 20, offset: 20 })).toEqual([[], 3]);
  });

  it("searches the title for a part of it, in whatever case, taking every character as itself", async () => {
    const { store } = database;
    const alice = await insertUser(store);
    for (const title of ["Budget 100%", "budget 1000", "Back\\slash", "under_score"]) {
      await store.conversations.insert(alice.id, sampleConversation({ title }), []);
    }
    const found = async (search: string) => {
      const { items, total } = await store.conversations.list(alice.id, { ...everything, search });
      expect(total).toBe(items.length);
      return items.map((item) => item.title).sort();
    };
    expect(await found("BUDGET")).toEqual(["Budget 100%", "budget 1000"]);
    expect(await found("0%")).toEqual(["Budget 100%"]);
    expect(await found("k\\s")).toEqual(["Back\\slash"]);
    expect(await found("r_s")).toEqual(["under_score"]);
    expect(await found("b_dget")).toEqual([]);
  });

  it("takes `since` as at or after", async () => {
    const { store } = database;
    const alice = await insertUser(store);
    const { startTime } = await store.conversations.insert(alice.id, sampleConversation(), []);
    const totalSince = async (since: Date) =>
      (await store.conversations.list(alice.id, { ...everything, since })).total;
    expect(await totalSince(startTime)).toBe(1);
    expect(await totalSince(new Date(startTime.getTime() + 1))).toBe(0);
  });
});
