import { conversationAnswer, feedbackAnswer, profileAnswer } from "@convo/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importBody } from "./testing/samples.ts";
import { type Caller, startTestApp, type TestApp } from "./testing/test-app.ts";

const url = "/api/v1/user/profile";

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.close());

async function change(caller: Caller, body?: unknown) {
  const answer = await caller.send({
    method: "PATCH",
    url,
    ...(body !== undefined && { payload: body as object }),
  });
  expect(answer.statusCode, answer.body).toBe(200);
  return profileAnswer.parse(answer.json()).data;
}

describe("changing the profile", () => {
  it("answers the profile as reading it does, with what was told changed and the rest as it was", async () => {
    const alice = await test.signUp({ aliases: ["Ali"] });
    const before = profileAnswer.parse((await alice.get(url)).json()).data;
    const changed = await change(alice, {
      name: " Alice Chen ",
      timezone: "Europe/Berlin",
      language: "pt-br",
    });
    expect(changed).toEqual({
      ...before,
      profile: { ...before.profile, name: "Alice Chen", timezone: "Europe/Berlin", language: "pt-BR" },
    });
    expect(profileAnswer.parse((await alice.get(url)).json()).data).toEqual(changed);
  });

  it("takes blank texts as missing, no body as no change, and an empty list as no aliases", async () => {
    const alice = await test.signUp({ aliases: ["Ali"] });
    const before = profileAnswer.parse((await alice.get(url)).json()).data;
    expect(await change(alice)).toEqual(before);
    expect(await change(alice, { name: "  ", timezone: "", language: " ", color: "red" })).toEqual(before);
    expect((await change(alice, { aliases: [] })).profile.aliases).toEqual([]);
  });

  it("keeps each alias once, trimmed, whatever its letter case", async () => {
    const alice = await test.signUp();
    const { profile } = await change(alice, { aliases: [" Ali ", "ALI", "A. Chen"] });
    expect(profile.aliases).toEqual(["Ali", "A. Chen"]);
  });

  it("changes nothing for anyone else", async () => {
    const alice = await test.signUp();
    const bob = await test.signUp({ name: "Bob" });
    await change(alice, { name: "Zoe" });
    expect(profileAnswer.parse((await bob.get(url)).json()).data.profile.name).toBe("Bob");
  });
});

describe("what is left of the month", () => {
  const december = new Date("2026-12-31T23:59:59Z");

  async function usageAt(now: () => Date, tier: "starter" | "enterprise") {
    const other = await startTestApp({ now });
    const caller = await other.signUp({ tier });
    const { id } = (await caller.post("/api/v1/conversations?analyze=false", importBody())).json().data;
    const read = async () => profileAnswer.parse((await caller.get(url)).json()).data;
    const generate = () => caller.post(`/api/v1/conversations/${id}/keypoints`, { forceRefresh: true });
    return { read, generate, close: () => other.close() };
  }

  it("is told with the number of the tier, and starts over on the first, UTC", async () => {
    let now = december;
    const { read, generate, close } = await usageAt(() => now, "starter");
    const resetsAt = "2027-01-01T00:00:00.000Z";
    await generate();
    await generate();
    expect(await read()).toMatchObject({
      subscription: { tier: "starter", status: "active", currentPeriodEnd: resetsAt },
      apiUsage: { aiGenerations: { used: 2, limit: 10, remaining: 8, resetsAt } },
    });
    for (let count = 2; count < 10; count += 1) expect((await generate()).statusCode).toBe(200);
    expect((await generate()).json().error.code).toBe("ai_limit_exceeded");
    expect((await read()).apiUsage.aiGenerations).toMatchObject({ used: 10, remaining: 0 });
    now = new Date("2027-01-01T00:00:00Z");
    expect((await read()).apiUsage.aiGenerations).toEqual({
      used: 0,
      limit: 10,
      remaining: 10,
      resetsAt: "2027-02-01T00:00:00.000Z",
    });
    expect((await generate()).statusCode).toBe(200);
    await close();
  });

  it("is null where there is no limit", async () => {
    const { read, generate, close } = await usageAt(() => december, "enterprise");
    await generate();
    const { used, limit, remaining } = (await read()).apiUsage.aiGenerations;
    expect({ used, limit, remaining }).toEqual({ used: 1, limit: null, remaining: null });
    await close();
  });
});

describe("a new alias", () => {
  it("makes the user known in the conversations where it speaks, and their feedback is made", async () => {
    const zoe = await test.signUp({ name: "Zoe" });
    const { id } = (await zoe.post("/api/v1/conversations", importBody())).json().data;
    const at = `/api/v1/conversations/${id}`;
    await test.runJobs();
    expect((await zoe.get(`${at}/feedback`)).statusCode).toBe(404);
    await change(zoe, { aliases: ["bob"] });
    expect(conversationAnswer.parse((await zoe.get(at)).json()).data.status).toBe("processing");
    await test.runJobs();
    const feedback = feedbackAnswer.parse((await zoe.get(`${at}/feedback`)).json()).data;
    expect(feedback.userSpeakerName).toBe("Bob");
  });

  it("leaves the user of a conversation that knows one, and conversations of others", async () => {
    const alice = await test.signUp();
    const zoe = await test.signUp({ name: "Zoe" });
    const mine = (await alice.post("/api/v1/conversations", importBody())).json().data.id;
    const theirs = (await zoe.post("/api/v1/conversations", importBody())).json().data.id;
    await change(alice, { aliases: ["Bob"] });
    await test.runJobs();
    const feedback = (await alice.get(`/api/v1/conversations/${mine}/feedback`)).json();
    expect(feedbackAnswer.parse(feedback).data.userSpeakerName).toBe("Alice");
    expect((await zoe.get(`/api/v1/conversations/${theirs}/feedback`)).statusCode).toBe(404);
  });
});
