import { describe, expect, it } from "vitest";
import { ApiError, createClient } from "./client.ts";

/** A client whose requests end here: what it sent, and the answer that it gets. */
function captured(status: number, answer: unknown) {
  const sent: { url: string; init: RequestInit }[] = [];
  const client = createClient({
    baseUrl: "http://127.0.0.1:3000/",
    apiKey: "convo_key",
    fetch: async (url, init) => {
      sent.push({ url: String(url), init: init ?? {} });
      return Response.json(answer, { status });
    },
  });
  return { client, sent };
}

describe("the client", () => {
  it("sends the key and answers the data", async () => {
    const { client, sent } = captured(200, { data: { id: "sess_1" } });
    expect(await client.conversations.get("sess_1")).toEqual({ id: "sess_1" });
    expect(sent[0]?.url).toBe("http://127.0.0.1:3000/api/v1/conversations/sess_1");
    expect(sent[0]?.init.headers).toMatchObject({ authorization: "Bearer convo_key" });
  });

  it("keeps what is asked for in its place in the address", async () => {
    const { client, sent } = captured(200, { data: [], pagination: { total: 0, limit: 5, offset: 0 } });
    await client.conversations.list({ limit: 5, search: "a&b=c" });
    await client.feedback.get("a/../b", { include: "evidence" });
    expect(sent.map(({ url }) => new URL(url).pathname + new URL(url).search)).toEqual([
      "/api/v1/conversations?limit=5&search=a%26b%3Dc",
      "/api/v1/conversations/a%2F..%2Fb/feedback?include=evidence",
    ]);
  });

  it("uploads a file as a form", async () => {
    const { client, sent } = captured(201, { data: {} });
    await client.conversations.upload(new Blob(["WEBVTT"]), "call.vtt", { userSpeakerName: "Alice" });
    const body = sent[0]?.init.body as FormData;
    expect(body.get("userSpeakerName")).toBe("Alice");
    expect((body.get("file") as File).name).toBe("call.vtt");
  });

  it("throws the code, the wrong fields and the request's id of a failure", async () => {
    const error = {
      code: "validation_error",
      message: "No.",
      details: [{ path: "title", message: "too long" }],
      requestId: "req_1",
    };
    const { client } = captured(400, { error });
    const failure = await client.feedback.generate("sess_1").catch((thrown: unknown) => thrown);
    expect(failure).toBeInstanceOf(ApiError);
    expect(failure).toMatchObject({
      status: 400,
      code: "validation_error",
      requestId: "req_1",
      details: error.details,
    });
  });
});
