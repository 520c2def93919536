import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import {
  insertKey,
  insertUser,
  sampleConversation,
  sampleFeedback,
  sampleSegments,
  sampleUser,
} from "../testing/samples.ts";
import { createTestDatabase, type TestDatabase } from "../testing/test-database.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

describe("a transaction", () => {
  it("keeps all of its changes, and answers what the work answered", async () => {
    const { store } = database;
    const user = sampleUser();
    const id = await store.transaction(async (inside) => {
      await inside.users.insert(user);
      const conversation = await inside.conversations.insert(
        user.id,
        sampleConversation(),
        sampleSegments(2),
      );
      expect(await store.users.get(user.id)).toBeNull();
      return conversation.id;
    });
    expect(await store.conversations.segments(user.id, id)).toHaveLength(2);
  });

  it("keeps nothing when the work throws", async () => {
    const { store } = database;
    const user = sampleUser();
    const failing = store.transaction(async (inside) => {
      await inside.users.insert(user);
      throw new Error("changed my mind");
    });
    await expect(failing).rejects.toThrow("changed my mind");
    expect(await store.users.get(user.id)).toBeNull();
  });

  it("fails, rather than losing its changes in silence, when the work passes over a failed statement", async () => {
    const { store } = database;
    const user = sampleUser();
    const careless = store.transaction(async (inside) => {
      await inside.users.insert(user);
      await inside.feedback.put(user.id, sampleFeedback("sess_none"), "{}").catch(() => {});
    });
    await expect(careless).rejects.toThrow("rolled back");
    expect(await store.users.get(user.id)).toBeNull();
  });

  it("may hold others that fail alone, at any depth", async () => {
    const { store } = database;
    const [outer, middle, inner, last] = [sampleUser(), sampleUser(), sampleUser(), sampleUser()];
    const failing = (work: Promise<unknown>) => expect(work).rejects.toThrow("no");
    await store.transaction(async (first) => {
      await first.users.insert(outer);
      await failing(
        first.transaction(async (second) => {
          await second.users.insert(middle);
          await failing(
            second.transaction(async (third) => {
              await third.users.insert(inner);
              throw new Error("no");
            }),
          );
          throw new Error("no");
        }),
      );
      await first.transaction((second) => second.users.insert(last));
    });
    const there = await Promise.all([outer, middle, inner, last].map(({ id }) => store.users.get(id)));
    expect(there.map((user) => user?.id)).toEqual([outer.id, undefined, undefined, last.id]);
  });
});

describe("a user who is deleted", () => {
  it("leaves nothing behind", async () => {
    const { store, pool } = database;
    const user = await insertUser(store);
    const { hash } = await insertKey(store, user.id);
    await store.requests.admit(hash);
    await store.generations.spend(user.id, "2026-03", null);
    const { id } = await store.conversations.insert(user.id, sampleConversation(), sampleSegments(2));
    await store.feedback.put(user.id, sampleFeedback(id), "{}");
    await pool.query("DELETE FROM convo.users WHERE id = $1", [user.id]);
    const { rows: tables } = await pool.query<{ name: string }>(
      "SELECT table_name AS name FROM information_schema.columns WHERE table_schema = 'convo' AND column_name = 'user_id'",
    );
    expect(tables.length).toBeGreaterThan(6);
    for (const { name } of tables) {
      const { rows } = await pool.query(`SELECT 1 FROM convo.${name} WHERE user_id = $1`, [user.id]);
      expect(rows, name).toEqual([]);
    }
  });
});

describe("jobs", () => {
  it("are queued with their transaction, and two for one conversation become one", async () => {
    const { store, pool } = database;
    const queued = async () => {
      const { rows } = await pool.query(
        "SELECT task_identifier AS task, key FROM graphile_worker.jobs ORDER BY key",
      );
      return rows;
    };
    const failing = store.transaction(async (inside) => {
      await inside.jobs.analyze("usr_a", "sess_1");
      throw new Error("not imported");
    });
    await expect(failing).rejects.toThrow("not imported");
    expect(await queued()).toEqual([]);
    await store.jobs.analyze("usr_a", "sess_1");
    await store.jobs.analyze("usr_a", "sess_1");
    await store.jobs.analyze("usr_a", "sess_2");
    expect(await queued()).toEqual([
      { task: "analyze-conversation", key: "analyze-conversation:usr_a:sess_1" },
      { task: "analyze-conversation", key: "analyze-conversation:usr_a:sess_2" },
    ]);
  });
});

describe("a lost connection", () => {
  it("fails the transaction that it carried, and nothing after it", async () => {
    const lost: string[] = [];
    const log = { warn: (fields: object) => lost.push(JSON.stringify(fields)) };
    const { store, pool } = await database.openAgain({ connectionsMax: 2, log });
    // Two connections: the transaction's, and an idle one.
    const carried = store.transaction(async (inside) => {
      await store.ping();
      await database.pool.query(`
        SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid()`);
      await inside.ping();
    });
    await expect(carried).rejects.toThrow();
    await vi.waitFor(() => expect(pool.totalCount).toBe(0));
    await store.ping();
    expect(lost.length).toBeGreaterThan(0);
  });
});
