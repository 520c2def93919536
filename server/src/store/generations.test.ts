import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { insertUser } from "../testing/samples.ts";
import { createTestDatabase, type TestDatabase } from "../testing/test-database.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

describe("generations", () => {
  it("spends up to the limit and not once more, however many ask at once on two servers", async () => {
    const alice = await insertUser(database.store);
    const second = await database.openAgain();
    const spend = (index: number) =>
      (index % 2 === 0 ? database : second).store.generations.spend(alice.id, "2026-03", 10);
    const answers = await Promise.all(Array.from({ length: 40 }, (_, index) => spend(index)));
    expect(answers.filter(Boolean)).toHaveLength(10);
    expect(await database.store.generations.used(alice.id, "2026-03")).toBe(10);
  });

  it("counts each month and each user apart", async () => {
    const { generations } = database.store;
    const alice = await insertUser(database.store);
    const bob = await insertUser(database.store);
    expect(await generations.spend(alice.id, "2026-03", 1)).toBe(true);
    expect(await generations.spend(alice.id, "2026-03", 1)).toBe(false);
    expect(await generations.spend(alice.id, "2026-04", 1)).toBe(true);
    expect(await generations.spend(bob.id, "2026-03", 1)).toBe(true);
    expect(await generations.used(bob.id, "2026-04")).toBe(0);
  });

  it("counts without end where there is no limit, and nothing where the limit is 0", async () => {
    const { generations } = database.store;
    const alice = await insertUser(database.store);
    expect(await generations.spend(alice.id, "2026-03", 0)).toBe(false);
    expect(await generations.used(alice.id, "2026-03")).toBe(0);
    for (let count = 1; count <= 3; count++)
      expect(await generations.spend(alice.id, "2026-03", null)).toBe(true);
    expect(await generations.used(alice.id, "2026-03")).toBe(3);
  });

  it("takes the count back when the transaction fails", async () => {
    const { store } = database;
    const alice = await insertUser(store);
    const failing = store.transaction(async (inside) => {
      expect(await inside.generations.spend(alice.id, "2026-03", 10)).toBe(true);
      throw new Error("not stored");
    });
    await expect(failing).rejects.toThrow("not stored");
    expect(await store.generations.used(alice.id, "2026-03")).toBe(0);
  });
});
