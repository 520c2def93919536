import { inspect } from "node:util";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AppError } from "../errors.ts";
import { insertUser, sampleConversation, sampleFeedback } from "../testing/samples.ts";
import { createTestDatabase, type TestDatabase } from "../testing/test-database.ts";
import { hourlyLimits } from "./hourly-limits.ts";
import { StatementError } from "./statement-error.ts";
import { storeOn } from "./store.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const secret = "the merger is off";

function everythingOf(error: unknown): string {
  return `${inspect(error, { depth: 10, showHidden: true })} ${JSON.stringify(error)}`;
}

const nowhere = new pg.Pool({ host: "127.0.0.1", port: 1, user: "convo", database: "convo" });
afterAll(() => nowhere.end());

describe("a database that cannot be reached", () => {
  it("is unavailable to every kind of statement", async () => {
    const store = storeOn(nowhere, hourlyLimits(null));
    const failures = [
      store.ping(),
      store.users.list(),
      store.requests.admit(Buffer.alloc(32)),
      store.transaction((inside) => inside.ping()),
    ];
    for (const { reason } of (await Promise.allSettled(failures)) as PromiseRejectedResult[]) {
      expect(reason).toBeInstanceOf(AppError);
      expect(reason).toMatchObject({ code: "unavailable" });
    }
  });

  it("does not hide a failure that the work of a transaction chose", async () => {
    const chosen = new AppError("conflict", "Connection terminated, says the user");
    const failing = database.store.transaction(async () => {
      throw chosen;
    });
    await expect(failing).rejects.toBe(chosen);
  });
});

describe("the error of a failed statement", () => {
  it("tells the code, and nothing of what was to be stored", async () => {
    const { store } = database;
    const alice = await insertUser(store);
    const segments = [
      { id: "seg_1", speaker: "Alice", text: secret },
      { id: "seg_2", speaker: "Alice", text: `${secret}\u0000` },
    ];
    const failures = [
      store.conversations.insert(alice.id, sampleConversation(), segments),
      store.feedback.put(alice.id, sampleFeedback("sess_none"), secret),
      store.transaction((inside) =>
        inside.conversations.insert("usr_none", sampleConversation({ title: secret }), []),
      ),
    ];
    const errors = await Promise.all(failures.map((failure) => failure.catch((reason: unknown) => reason)));
    for (const error of errors) {
      expect(error).toBeInstanceOf(StatementError);
      expect(error).toMatchObject({ code: expect.stringMatching(/^\w{5}$/) });
      expect(everythingOf(error)).not.toContain(secret);
    }
  });
});
