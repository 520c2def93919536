import { feedbackAnswer } from "@convo/contract";
import { afterEach, describe, expect, it } from "vitest";
import { webVtt } from "../routes/testing/samples.ts";
import { startTestApp, type TestApp } from "../routes/testing/test-app.ts";
import { firstStart } from "./first-start.ts";

const sample = {
  bytes: Buffer.from(webVtt()),
  title: "A sample",
  userSpeakerName: "Alice",
  startTime: "2026-03-18T14:00:00Z",
};

let test: TestApp;
afterEach(() => test.close());

describe("the first start", () => {
  it("gives the owner a key and a conversation whose feedback is there already", async () => {
    test = await startTestApp();
    const first = await firstStart(test.ctx, "owner@example.com", sample);
    const answer = await test.app.inject({
      url: `/api/v1/conversations/${first?.conversationId}/feedback`,
      headers: { authorization: `Bearer ${first?.key}` },
    });
    expect(feedbackAnswer.parse(answer.json()).data.userSpeakerName).toBe("Alice");
  });

  it("happens once, also where two servers start at once", async () => {
    test = await startTestApp();
    const both = await Promise.all([1, 2].map(() => firstStart(test.ctx, "owner@example.com", sample)));
    expect(both.filter((first) => first !== null)).toHaveLength(1);
    expect(await firstStart(test.ctx, "owner@example.com", sample)).toBeNull();
    expect(await test.ctx.store.users.list()).toHaveLength(1);
  });
});
