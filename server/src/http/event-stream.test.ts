import { once } from "node:events";
import { expect, it } from "vitest";
import { eventStream, type StreamMessage } from "./event-stream.ts";

it("writes each message as an event, and a comment as a sign of life", async () => {
  async function* messages(): AsyncGenerator<StreamMessage | null> {
    yield { id: 1, type: "segment", data: '{"a":1}' };
    yield null;
  }
  const text = await eventStream(messages(), () => {}).toArray();
  expect(text.join("")).toBe('retry: 2000\n\nid: 1\nevent: segment\ndata: {"a":1}\n\n:\n\n');
});

it("reads no further than a slow client takes, and lets go of one that takes nothing", async () => {
  let read = 0;
  async function* endless(): AsyncGenerator<StreamMessage> {
    for (;;) {
      read += 1;
      yield { id: read, type: "segment", data: "x".repeat(1024) };
    }
  }
  const stream = eventStream(endless(), () => stream.destroy(), 20);
  stream.read(0);
  await once(stream, "close");
  expect(read).toBeLessThan(200);
});
