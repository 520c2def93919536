import { transcriptAnswer } from "@convo/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importBody } from "./testing/samples.ts";
import { type Caller, startTestApp, type TestApp } from "./testing/test-app.ts";

let test: TestApp;
let alice: Caller;
let url: string;
beforeAll(async () => {
  test = await startTestApp();
  alice = await test.signUp();
  const body = { ...importBody(), title: "Été / launch" };
  const { id } = (await alice.post("/api/v1/conversations?analyze=false", body)).json().data;
  url = `/api/v1/conversations/${id}/transcript`;
});
afterAll(() => test.close());

async function said(address: string) {
  const { data } = transcriptAnswer.parse((await alice.get(address)).json());
  return data.segments.map(({ speaker, text }) => ({ speaker, text }));
}

describe("a transcript as a file", () => {
  it.each([
    ["vtt", "text/vtt; charset=utf-8"],
    ["srt", "application/x-subrip; charset=utf-8"],
    ["txt", "text/plain; charset=utf-8"],
    ["md", "text/markdown; charset=utf-8"],
  ])("in %s comes with its type and name, and reads back to the same words", async (format, contentType) => {
    const answer = await alice.get(`${url}?format=${format}`);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers["content-type"]).toBe(contentType);
    expect(answer.headers["content-disposition"]).toBe(
      `attachment; filename="Ete launch.${format}"; filename*=UTF-8''%C3%89t%C3%A9%20launch.${format}`,
    );
    const imported = await alice.send({
      method: "POST",
      url: "/api/v1/conversations?analyze=false",
      headers: { "content-type": contentType },
      payload: answer.body,
    });
    const { id } = imported.json().data;
    expect(await said(`/api/v1/conversations/${id}/transcript`)).toEqual(await said(url));
  });

  it("shrinks to 304 where the client has it", async () => {
    const { etag } = (await alice.get(`${url}?format=vtt`)).headers;
    const again = await alice.get(`${url}?format=vtt`, { "if-none-match": String(etag) });
    expect([again.statusCode, again.body]).toEqual([304, ""]);
    expect((await alice.get(`${url}?format=srt`)).headers.etag).not.toBe(etag);
  });

  it("is JSON unless another format is asked for, and no other is known", async () => {
    expect((await alice.get(`${url}?format=json`)).body).toBe((await alice.get(url)).body);
    const answer = await alice.get(`${url}?format=docx`);
    expect([answer.statusCode, answer.json().error.details[0].path]).toEqual([400, "format"]);
  });
});
