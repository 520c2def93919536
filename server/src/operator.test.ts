import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openOperator } from "./operator.ts";
import { importBody } from "./routes/testing/samples.ts";
import { startTestApp, type TestApp } from "./routes/testing/test-app.ts";
import { startReceiver } from "./routes/testing/webhook-receiver.ts";
import { databaseEnvironment } from "./testing/database-environment.ts";

let test: TestApp;
let folder: string;
beforeAll(async () => {
  test = await startTestApp();
  folder = await mkdtemp(join(tmpdir(), "convo-operator-"));
});
afterAll(async () => {
  await test.close();
  await rm(folder, { recursive: true });
});

describe("the operator", () => {
  it("adds a user with a key that the running server takes at once, and revokes it", async () => {
    const operator = await openOperator(databaseEnvironment(test.database));
    await operator.addUser({ email: "new@example.com", name: "New" });
    const { key, id } = await operator.addKey({ email: "NEW@example.com", label: "laptop" });
    const request = { url: "/api/v1/user/profile", headers: { authorization: `Bearer ${key}` } };
    expect((await test.app.inject(request)).json().data.subscription.tier).toBe("enterprise");
    expect(await operator.setTier({ email: "new@example.com", tier: "starter" })).toMatchObject({
      tier: "starter",
    });
    expect((await operator.listKeys({ email: "new@example.com" })).map(({ label }) => label)).toEqual([
      "laptop",
    ]);
    await operator.revokeKey({ email: "new@example.com", keyId: id });
    await operator.revokeKey({ email: "new@example.com", keyId: id });
    const user = await test.ctx.store.users.getByEmail("new@example.com");
    const { items } = await test.ctx.store.audit.list(user?.id ?? "", { limit: 10, offset: 0 });
    expect(items.map(({ actor, action, subject, detail }) => [actor, action, subject, detail.label])).toEqual(
      [
        ["operator", "key.revoked", id, "laptop"],
        ["operator", "key.created", id, "laptop"],
      ],
    );
    expect((await test.app.inject(request)).statusCode).toBe(401);
    await operator.close();
  });

  it("gives a new user the tier that the server gives where none is named", async () => {
    const environment = { ...databaseEnvironment(test.database), CONVO_DEFAULT_TIER: "professional" };
    const operator = await openOperator(environment);
    expect(await operator.addUser({ email: "pro@example.com", name: "Pro" })).toMatchObject({
      tier: "professional",
    });
    await operator.close();
  });

  it("restores a backup with the analyses and the deliveries of webhooks that it had under way", async () => {
    const alice = await test.signUp();
    const receiver = await startReceiver();
    await alice.post("/api/v1/webhooks", { url: receiver.url, events: ["conversation.created"] });
    const { id } = (await alice.post("/api/v1/conversations", importBody())).json().data;
    const file = join(folder, "all.convo");
    const from = await openOperator(databaseEnvironment(test.database));
    await from.backup(file);
    await from.close();

    const fresh = await startTestApp();
    const into = await openOperator(databaseEnvironment(fresh.database));
    await into.restore(file);
    await into.close();
    await fresh.runJobs();
    const answer = await fresh.app.inject({
      url: `/api/v1/conversations/${id}/feedback`,
      headers: { authorization: `Bearer ${alice.key}` },
    });
    expect(answer.statusCode, answer.body).toBe(200);
    expect(receiver.events().map(({ data }) => data)).toEqual([{ conversationId: id }]);
    await receiver.close();
    await fresh.close();
  });
});
