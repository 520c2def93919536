import { errorBody, importAnswer, importPreviewAnswer, listConversationsAnswer } from "@convo/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importBody, multipart, webVtt } from "./testing/samples.ts";
import { type Caller, startTestApp, type TestApp } from "./testing/test-app.ts";

const url = "/api/v1/conversations/preview";

let test: TestApp;
let alice: Caller;
beforeAll(async () => {
  test = await startTestApp();
  alice = await test.signUp();
});
afterAll(() => test.close());

async function previewOf(payload: string | Buffer, contentType: string) {
  const answer = await alice.send({
    method: "POST",
    url,
    headers: { "content-type": contentType },
    payload,
  });
  expect(answer.statusCode, answer.body).toBe(200);
  return importPreviewAnswer.parse(answer.json()).data;
}

describe("looking at a transcript before it is kept", () => {
  it("tells what was recognized, with words of every speaker, and keeps nothing", async () => {
    const form = multipart({ userSpeakerName: "bob" }, "team sync.vtt", webVtt());
    const preview = await previewOf(form.payload, form.contentType);
    expect(preview).toMatchObject({
      title: "team sync",
      duration: 1,
      segmentCount: 12,
      format: "webvtt",
      userSpeakerName: "Bob",
    });
    expect(preview.speakers.map(({ name }) => name)).toEqual(["Alice", "Bob"]);
    expect(preview.speakers.every(({ samples }) => samples.length === 3)).toBe(true);
    expect(preview.warnings.map(({ code }) => code)).toContain("start-time-assumed");
    const list = await alice.get("/api/v1/conversations");
    expect(listConversationsAnswer.parse(list.json()).data).toEqual([]);
  });

  it("says the same as the import of the same body", async () => {
    const { speakers, ...preview } = await previewOf(JSON.stringify(importBody()), "application/json");
    const answer = await alice.post("/api/v1/conversations?analyze=false", importBody());
    const imported = importAnswer.parse(answer.json()).data;
    expect(imported).toMatchObject(preview);
    expect(speakers).toMatchObject(imported.speakers);
  });
});

describe("a preview that cannot be made", () => {
  async function refused(body: unknown) {
    const answer = await alice.post(url, body);
    const { code, details } = errorBody.parse(answer.json()).error;
    return { status: answer.statusCode, code, paths: details?.map(({ path }) => path) };
  }

  it("is refused like the import would be", async () => {
    const wrong = { ...importBody(), meetingType: "party", startTime: "noon" };
    expect(await refused(wrong)).toMatchObject({ status: 400, paths: ["startTime", "meetingType"] });
  });

  it("is refused for a conversation that is live", async () => {
    expect(await refused({ status: "live" })).toMatchObject({ status: 400, paths: ["status"] });
  });
});
