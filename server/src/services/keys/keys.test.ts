import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestApp, type TestApp } from "../../routes/testing/test-app.ts";
import { addUser } from "../users/add.ts";
import { setTier } from "../users/set-tier.ts";
import { addKey } from "./add.ts";
import { revokeKey } from "./revoke.ts";

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.close());

describe("keys", () => {
  it("have 256 random bits, of which the store keeps only a hash", async () => {
    const alice = await test.signUp();
    expect(alice.key).toMatch(/^convo_[0-9a-f]{64}$/);
    const { rows } = await test.database.pool.query("SELECT api_keys::text AS row FROM convo.api_keys");
    expect(JSON.stringify(rows)).not.toContain(alice.key.slice(6));
  });

  it("are as many as the tier includes; revoking one makes room", async () => {
    const { user, keyId } = await test.signUp({ tier: "starter" });
    const another = () => addKey(test.ctx, user, { byOperator: true });
    await expect(another()).rejects.toMatchObject({ code: "forbidden" });
    await revokeKey(test.ctx, user, keyId);
    await expect(another()).resolves.toHaveProperty("key");
  });

  it("are no more than that where several are made at once", async () => {
    const { user } = await test.signUp({ tier: "professional" });
    const another = () => addKey(test.ctx, user, { byOperator: false });
    // So that none waits for its connection while another is already done.
    await Promise.all(Array.from({ length: 8 }, () => test.ctx.store.users.list()));
    const made = await Promise.allSettled(Array.from({ length: 8 }, another));
    expect(made.filter(({ status }) => status === "fulfilled")).toHaveLength(2);
    for (const outcome of made)
      if (outcome.status === "rejected") expect(outcome.reason).toMatchObject({ code: "forbidden" });
  });

  it("can be given to a user on the Free tier by the operator alone", async () => {
    const user = await addUser(test.ctx, { email: "free@example.com", name: "F", tier: "free" });
    await expect(addKey(test.ctx, user, { byOperator: false })).rejects.toMatchObject({ code: "forbidden" });
    await expect(addKey(test.ctx, user, { byOperator: true })).resolves.toHaveProperty("key");
  });

  it("of another user are not found", async () => {
    const [alice, bob] = [await test.signUp(), await test.signUp()];
    await expect(revokeKey(test.ctx, alice.user, bob.keyId)).rejects.toMatchObject({ code: "not_found" });
    expect((await bob.get("/api/v1/user/profile")).statusCode).toBe(200);
  });
});

describe("users", () => {
  it("have one account for an address, whatever its letter case", async () => {
    await addUser(test.ctx, { email: "Same@example.com", name: "S" });
    const twice = addUser(test.ctx, { email: "same@EXAMPLE.com", name: "S" });
    await expect(twice).rejects.toMatchObject({ code: "conflict" });
  });

  it.each([
    ["no address", "A"],
    ["a@b", " "],
    ["a@b c", "A"],
  ])("need an address and a name: %s, %s", async (email, name) => {
    await expect(addUser(test.ctx, { email, name })).rejects.toMatchObject({ code: "validation_error" });
  });

  it("are on the operator's default tier unless they are given another", async () => {
    const settings = { ...test.ctx.settings, defaultTier: "starter" as const };
    const add = (email: string, tier?: "free") =>
      addUser({ ...test.ctx, settings }, { email, name: "D", tier });
    expect((await add("default@example.com")).tier).toBe("starter");
    expect((await add("given@example.com", "free")).tier).toBe("free");
  });

  it("are on their new tier from the next request on", async () => {
    const alice = await test.signUp();
    await setTier(test.ctx, alice.user.email, "free");
    expect((await alice.get("/api/v1/user/profile")).statusCode).toBe(403);
    await expect(setTier(test.ctx, "nobody@example.com", "free")).rejects.toMatchObject({
      code: "not_found",
    });
  });
});
