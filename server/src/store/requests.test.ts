import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Admission, Store } from "../services/context.ts";
import { insertKey, insertUser } from "../testing/samples.ts";
import { shiftRequests } from "../testing/shift-requests.ts";
import { createTestDatabase, type TestDatabase } from "../testing/test-database.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase({ requestsPerHour: 5 });
});
afterAll(() => database.drop());

async function userWithKey(store: Store) {
  const user = await insertUser(store);
  return { user, key: await insertKey(store, user.id) };
}

function admitTimes(store: Store, hash: Uint8Array, times: number): Promise<Admission[]> {
  return Promise.all(Array.from({ length: times }, () => store.requests.admit(hash)));
}

function kinds(admissions: readonly Admission[]): string[] {
  return admissions.map((admission) => admission.kind);
}

function known(admission: Admission | undefined) {
  if (admission === undefined || admission.kind === "unknown-key") throw new Error("the key is not known");
  return admission;
}

const minute = 60_000;

describe("admission", () => {
  it("answers unknown-key for a key that never was and for a revoked one", async () => {
    const { store } = database;
    const { user, key } = await userWithKey(store);
    expect(await store.requests.admit(Buffer.alloc(32))).toEqual({ kind: "unknown-key" });
    await store.keys.revoke(user.id, key.id);
    expect(await store.requests.admit(key.hash)).toEqual({ kind: "unknown-key" });
  });

  it("tells the user, the key, what remains, and when the hour ends", async () => {
    const { store } = database;
    const { user, key } = await userWithKey(store);
    const first = known(await store.requests.admit(key.hash));
    expect(first).toMatchObject({ kind: "admitted", user, keyId: key.id, limit: 5, remaining: 4 });
    expect(first.resetAt.getTime() - Date.now()).toBeGreaterThan(59 * minute);
    expect(first.resetAt.getTime() - Date.now()).toBeLessThan(61 * minute);
    const second = known(await store.requests.admit(key.hash));
    expect(second).toMatchObject({ remaining: 3, resetAt: first.resetAt });
  });

  it("admits the first that arrive and counts down in their order", async () => {
    const { store } = database;
    const { key } = await userWithKey(store);
    const admissions = await admitTimes(store, key.hash, 7);
    expect(kinds(admissions)).toEqual([...Array(5).fill("admitted"), "limited", "limited"]);
    expect(admissions.map((admission) => known(admission).remaining)).toEqual([4, 3, 2, 1, 0, 0, 0]);
  });

  it("counts over all of a user's keys, and each user apart", async () => {
    const { store } = database;
    const { user, key } = await userWithKey(store);
    const second = await insertKey(store, user.id);
    const other = await userWithKey(store);
    await admitTimes(store, key.hash, 3);
    expect(kinds(await admitTimes(store, second.hash, 3))).toEqual(["admitted", "admitted", "limited"]);
    expect(known(await store.requests.admit(other.key.hash)).remaining).toBe(4);
  });

  it("remembers when a key was last used", async () => {
    const { store } = database;
    const { user, key } = await userWithKey(store);
    await store.requests.admit(key.hash);
    const [used] = await store.keys.list(user.id);
    expect(used?.lastUsedAt).toBeInstanceOf(Date);
    await store.requests.admit(key.hash);
    expect(await store.keys.list(user.id)).toEqual([used]);
  });
});

describe("the rolling hour", () => {
  it("lets each request leave when its own hour is over", async () => {
    const { store, pool } = database;
    const { user, key } = await userWithKey(store);
    await admitTimes(store, key.hash, 2);
    await shiftRequests(pool, user.id, 40);
    await admitTimes(store, key.hash, 3);
    const limited = known(await store.requests.admit(key.hash));
    expect(limited.kind).toBe("limited");
    expect(limited.resetAt.getTime() - Date.now()).toBeLessThan(20 * minute);
    await shiftRequests(pool, user.id, 21);
    expect(kinds(await admitTimes(store, key.hash, 3))).toEqual(["admitted", "admitted", "limited"]);
    await shiftRequests(pool, user.id, 40);
    expect(known(await store.requests.admit(key.hash)).remaining).toBe(2);
  });

  it("still holds just before the hour is over", async () => {
    const { store, pool } = database;
    const { user, key } = await userWithKey(store);
    await admitTimes(store, key.hash, 5);
    await shiftRequests(pool, user.id, 59.5);
    expect(known(await store.requests.admit(key.hash)).kind).toBe("limited");
  });

  it("does not count what it refused", async () => {
    const { store, pool } = database;
    const { user, key } = await userWithKey(store);
    await admitTimes(store, key.hash, 5);
    await shiftRequests(pool, user.id, 30);
    await admitTimes(store, key.hash, 20);
    await shiftRequests(pool, user.id, 31);
    expect(kinds(await admitTimes(store, key.hash, 6))).toEqual([...Array(5).fill("admitted"), "limited"]);
  });

  it("keeps no row of an hour that is over", async () => {
    const { store, pool } = database;
    const { user, key } = await userWithKey(store);
    for (let time = 0; time < 3; time++) await store.requests.admit(key.hash);
    await shiftRequests(pool, user.id, 61);
    await store.requests.admit(key.hash);
    const { rows } = await pool.query("SELECT hits FROM convo.request_log WHERE user_id = $1", [user.id]);
    expect(rows).toEqual([{ hits: 1 }]);
  });

  it("never admits more when the database's clock was set back", async () => {
    const { store, pool } = database;
    const { user, key } = await userWithKey(store);
    await admitTimes(store, key.hash, 2);
    await shiftRequests(pool, user.id, -10);
    expect(kinds(await admitTimes(store, key.hash, 4))).toEqual([...Array(3).fill("admitted"), "limited"]);
  });
});

describe("admission on several servers", () => {
  it("admits exactly the limit of 50 calls at once on two pools", async () => {
    const { store } = database;
    const second = await database.openAgain({ requestsPerHour: 5 });
    const { user, key } = await userWithKey(store);
    const other = await insertKey(store, user.id);
    const servers = [store, second.store];
    const admissions = await Promise.all(
      servers.flatMap((server) =>
        Array.from({ length: 25 }, (_, index) =>
          server.requests.admit(index % 2 === 0 ? key.hash : other.hash),
        ),
      ),
    );
    const admitted = admissions.map(known).filter(({ kind }) => kind === "admitted");
    expect(admitted.map(({ remaining }) => remaining).sort()).toEqual([0, 1, 2, 3, 4]);
  });

  it("remembers the count after a restart", async () => {
    const { store } = database;
    const { key } = await userWithKey(store);
    await admitTimes(store, key.hash, 4);
    const restarted = await database.openAgain({ requestsPerHour: 5 });
    expect(kinds(await admitTimes(restarted.store, key.hash, 2))).toEqual(["admitted", "limited"]);
  });
});

describe("the operator's number of requests", () => {
  it("is the tier's own where none is set", async () => {
    const { store } = await database.openAgain({ requestsPerHour: null });
    const user = await insertUser(store, { tier: "professional" });
    const key = await insertKey(store, user.id);
    expect(known(await store.requests.admit(key.hash))).toMatchObject({ limit: 500, remaining: 499 });
    await store.users.setTier(user.id, "starter");
    expect(known(await store.requests.admit(key.hash))).toMatchObject({ limit: 100, remaining: 98 });
  });

  it("is no limit where it is 0: nothing is counted", async () => {
    const { store, pool } = await database.openAgain({ requestsPerHour: 0 });
    const { user, key } = await userWithKey(store);
    const admission = known((await admitTimes(store, key.hash, 20)).at(-1));
    expect(admission).toMatchObject({ kind: "admitted", limit: null, remaining: null });
    expect(admission.resetAt.getTime()).toBeGreaterThan(Date.now());
    const { rows } = await pool.query("SELECT 1 FROM convo.request_log WHERE user_id = $1", [user.id]);
    expect(rows).toEqual([]);
  });
});
