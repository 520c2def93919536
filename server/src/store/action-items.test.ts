import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { StoredActionItem, User } from "../services/context.ts";
import { insertUser, sampleConversation, unique } from "../testing/samples.ts";
import { createTestDatabase, type TestDatabase } from "../testing/test-database.ts";

let database: TestDatabase;
let alice: User;
beforeAll(async () => {
  database = await createTestDatabase();
  alice = await insertUser(database.store);
});
afterAll(() => database.drop());

const at = new Date("2026-03-18T15:00:00.000Z");

async function conversationOf(user: User): Promise<string> {
  return (await database.store.conversations.insert(user.id, sampleConversation(), [])).id;
}

function sampleItem(conversationId: string, change: Partial<StoredActionItem> = {}): StoredActionItem {
  return {
    id: unique("act_"),
    conversationId,
    position: 0,
    item: "Send the offer",
    owner: null,
    due: null,
    priority: "medium",
    confidence: 0.75,
    status: "draft",
    segmentIds: ["seg_1", "seg_2"],
    edited: [],
    createdAt: at,
    updatedAt: at,
    ...change,
  };
}

describe("the action items of a conversation", () => {
  it("are given back as they were put in, and others go", async () => {
    const { actionItems } = database.store;
    const id = await conversationOf(alice);
    const items = [0, 1, 2].map((position) => sampleItem(id, { position, owner: `Bob ${position}` }));
    await actionItems.replaceAll(alice.id, id, items);
    expect(await actionItems.lockAll(alice.id, id)).toEqual(items);
    const changed = items.slice(1).map((item) => ({ ...item, due: "2026-05-01", status: "done" as const }));
    await actionItems.replaceAll(alice.id, id, changed);
    expect(await actionItems.lockAll(alice.id, id)).toEqual(changed);
    await actionItems.replaceAll(alice.id, id, []);
    expect(await actionItems.lockAll(alice.id, id)).toEqual([]);
  });

  it("remember which fields the user set, each once", async () => {
    const { actionItems } = database.store;
    const id = await conversationOf(alice);
    const item = sampleItem(id);
    await actionItems.replaceAll(alice.id, id, [item]);
    await actionItems.update(alice.id, item.id, { owner: "Dana", due: null }, at);
    await actionItems.update(alice.id, item.id, { owner: "Eve", status: "open" }, at);
    const [stored] = await actionItems.lockAll(alice.id, id);
    expect(stored).toMatchObject({ owner: "Eve", status: "open", edited: ["due", "owner"] });
  });

  it("are nobody else's to see, to change or to replace", async () => {
    const { actionItems } = database.store;
    const bob = await insertUser(database.store);
    const id = await conversationOf(alice);
    const item = sampleItem(id);
    await actionItems.replaceAll(alice.id, id, [item]);
    expect(await actionItems.lockAll(bob.id, id)).toEqual([]);
    expect(await actionItems.update(bob.id, item.id, { status: "done" }, at)).toBeNull();
    await actionItems.replaceAll(bob.id, id, []);
    await expect(actionItems.replaceAll(bob.id, id, [sampleItem(id)])).rejects.toThrow();
    expect(await actionItems.lockAll(alice.id, id)).toEqual([item]);
  });
});
