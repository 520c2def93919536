import { errorBody } from "@convo/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importBody } from "./testing/samples.ts";
import { type Caller, startTestApp, type TestApp } from "./testing/test-app.ts";

const url = "/api/v1/conversations";

let test: TestApp;
let alice: Caller;
let id: string;
beforeAll(async () => {
  test = await startTestApp();
  alice = await test.signUp();
  id = (await alice.post(`${url}?analyze=false`, importBody())).json().data.id;
});
afterAll(() => test.close());

async function refused(payload: object) {
  const before = (await alice.get(`${url}/${id}/speakers`)).json();
  const answer = await alice.send({ method: "PATCH", url: `${url}/${id}/speakers`, payload });
  const { code, details = [] } = errorBody.parse(answer.json()).error;
  expect([answer.statusCode, code]).toEqual([400, "validation_error"]);
  expect((await alice.get(`${url}/${id}/speakers`)).json()).toEqual(before);
  return details.map(({ path }) => path).sort();
}

describe("a change of speakers that cannot be", () => {
  it("is refused whole, naming every wrong field", async () => {
    expect(
      await refused({
        split: [{ segmentIds: ["seg_1", "seg_99", "seg_1"], to: "Dana" }],
        rename: [
          { from: "Zoe", to: "Eve" },
          { from: "Alice", to: "Bob" },
        ],
        merge: [{ from: ["Nobody"], to: "Bob" }],
        me: "Someone",
      }),
    ).toEqual([
      "me",
      "merge.0.from.0",
      "rename.0.from",
      "rename.1.to",
      "split.0.segmentIds.1",
      "split.0.segmentIds.2",
    ]);
  });

  it("is refused where two are to have one name, one two names, or a name is too long", async () => {
    expect(
      await refused({
        rename: [
          { from: "Alice", to: "Eve" },
          { from: "Bob", to: "Eve" },
        ],
      }),
    ).toEqual(["rename.0.to", "rename.1.to"]);
    expect(
      await refused({
        rename: [
          { from: "Bob", to: "Eve" },
          { from: "bob", to: "Eva" },
        ],
      }),
    ).toEqual(["rename.1.from"]);
    expect(
      await refused({
        rename: [{ from: "Bob", to: "x".repeat(101) }, { from: "Bob", to: " " }, { to: "a\0b" }],
      }),
    ).toEqual(["rename.0.to", "rename.1.to", "rename.2.from", "rename.2.to"]);
    expect(await refused({ merge: [{ from: [], to: "Bob" }], split: [{ segmentIds: [], to: "B" }] })).toEqual(
      ["merge.0.from", "split.0.segmentIds"],
    );
  });

  it("is not found where it is another user's", async () => {
    const bob = await test.signUp({ name: "Bob" });
    const payload = { rename: [{ from: "Bob", to: "Eve" }] };
    const answer = await bob.send({ method: "PATCH", url: `${url}/${id}/speakers`, payload });
    expect([answer.statusCode, errorBody.parse(answer.json()).error.code]).toEqual([404, "not_found"]);
  });

  it("waits for the end of a live conversation", async () => {
    const live = (await alice.post(url, { title: "Now", status: "live" })).json().data.id;
    await alice.post(`${url}/${live}/segments`, {
      segments: [{ key: "1", speaker: "Bob", text: "Hello there." }],
    });
    const payload = { rename: [{ from: "Bob", to: "Eve" }] };
    const answer = await alice.send({ method: "PATCH", url: `${url}/${live}/speakers`, payload });
    expect([answer.statusCode, errorBody.parse(answer.json()).error.code]).toEqual([409, "conflict"]);
  });
});
