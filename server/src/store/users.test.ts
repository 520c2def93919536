import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { insertUser, sampleUser, unique } from "../testing/samples.ts";
import { createTestDatabase, type TestDatabase } from "../testing/test-database.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

describe("users", () => {
  it("gives back what was put in, with the time of creation", async () => {
    const { users } = database.store;
    const sample = sampleUser();
    const inserted = await users.insert(sample);
    expect(inserted).toEqual({ ...sample, createdAt: expect.any(Date) });
    expect(await users.get(sample.id)).toEqual(inserted);
    expect(await users.list()).toContainEqual(inserted);
  });

  it("finds an email in whatever case, and lets no two users have it", async () => {
    const { users } = database.store;
    const email = `${unique("Alice.")}@Example.com`;
    const alice = await insertUser(database.store, { email });
    expect(await users.getByEmail(email.toUpperCase())).toEqual(alice);
    expect(await users.insert(sampleUser({ email: email.toLowerCase() }))).toBeNull();
  });

  it("answers null for a user who is not there", async () => {
    const { users } = database.store;
    expect(await users.get("usr_nobody")).toBeNull();
    expect(await users.getByEmail("nobody@example.com")).toBeNull();
  });

  it("changes only what is given, and of that user only", async () => {
    const { users } = database.store;
    const alice = await insertUser(database.store);
    const bob = await insertUser(database.store);
    expect(await users.update(alice.id, { name: "Alice", aliases: [] })).toEqual({
      ...alice,
      name: "Alice",
      aliases: [],
    });
    expect(await users.update(alice.id, {})).toEqual({ ...alice, name: "Alice", aliases: [] });
    await users.setTier(alice.id, "starter");
    expect((await users.get(alice.id))?.tier).toBe("starter");
    expect(await users.get(bob.id)).toEqual(bob);
  });

  it("refuses to update a user who is not there", async () => {
    await expect(database.store.users.update("usr_nobody", { name: "Nobody" })).rejects.toThrow();
  });
});
