import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { insertKey, insertUser, unique } from "../testing/samples.ts";
import { createTestDatabase, type TestDatabase } from "../testing/test-database.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

describe("keys", () => {
  it("lists a user's own keys alone, oldest first", async () => {
    const { keys } = database.store;
    const alice = await insertUser(database.store);
    const bob = await insertUser(database.store);
    const first = await keys.insert(alice.id, {
      id: "key_a",
      label: "laptop",
      hash: Buffer.from(unique("")),
    });
    const second = await keys.insert(alice.id, { id: "key_b", label: null, hash: Buffer.from(unique("")) });
    expect(first).toEqual({
      id: "key_a",
      userId: alice.id,
      label: "laptop",
      createdAt: expect.any(Date),
      lastUsedAt: null,
      revokedAt: null,
    });
    expect(await keys.list(alice.id)).toEqual([first, second]);
    expect(await keys.list(bob.id)).toEqual([]);
  });

  it("refuses a hash that is there already, even for another user", async () => {
    const alice = await insertUser(database.store);
    const bob = await insertUser(database.store);
    const { hash } = await insertKey(database.store, alice.id);
    const again = database.store.keys.insert(bob.id, { id: "key_x", label: null, hash });
    await expect(again).rejects.toMatchObject({ code: "23505" });
  });

  it("revokes once: the second time keeps the first date, and the key is no longer active", async () => {
    const { keys } = database.store;
    const alice = await insertUser(database.store);
    const { id } = await insertKey(database.store, alice.id);
    await insertKey(database.store, alice.id);
    expect(await keys.countActive(alice.id)).toBe(2);
    const revoked = await keys.revoke(alice.id, id);
    expect(revoked?.revokedAt).toBeInstanceOf(Date);
    expect(await keys.revoke(alice.id, id)).toEqual(revoked);
    expect(await keys.countActive(alice.id)).toBe(1);
  });

  it("does not revoke another user's key", async () => {
    const { keys } = database.store;
    const alice = await insertUser(database.store);
    const bob = await insertUser(database.store);
    const { id } = await insertKey(database.store, alice.id);
    expect(await keys.revoke(bob.id, id)).toBeNull();
    expect(await keys.countActive(alice.id)).toBe(1);
    expect(await keys.countActive(bob.id)).toBe(0);
  });
});
