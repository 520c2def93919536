import { describe, expect, it } from "vitest";
import { createClient } from "../client.ts";

const nudge = (id: number) =>
  `id: ${id}\nevent: nudge\ndata: {"kind":"monologue","message":"A question?","segmentId":null}\n\n`;
const ended = (id: number) => {
  const item = {
    id: "sess_1",
    title: "A talk",
    startTime: "2026-03-18T14:00:00Z",
    endTime: null,
    duration: null,
  };
  const data = { ...item, segmentCount: 0, linkedCalendarEventId: null, status: "ready" };
  return `id: ${id}\nevent: ended\ndata: ${JSON.stringify(data)}\n\n`;
};
const stream = (text: string) => new Response(text, { headers: { "content-type": "text/event-stream" } });

/** A client to whom these answers are given in turn; null is a connection that fails. */
function following(answers: (Response | null)[]) {
  const resumed: (string | null)[] = [];
  const client = createClient({
    baseUrl: "http://a.example",
    fetch: async (_url, init) => {
      resumed.push(new Headers(init?.headers).get("last-event-id"));
      const answer = answers.shift();
      if (!answer) throw new TypeError("fetch failed");
      return answer;
    },
  });
  return { follow: client.live.follow, resumed };
}

async function idsOf(events: AsyncIterable<{ id: number }>): Promise<number[]> {
  const ids: number[] = [];
  for await (const { id } of events) ids.push(id);
  return ids;
}

describe("follow", () => {
  it("goes on where it was after a connection that ended, failed or was answered by a server that starts", async () => {
    const error = { code: "unavailable", message: "Starting.", requestId: "req_1" };
    const { follow, resumed } = following([
      stream(`retry: 1\n\n:\n\n${nudge(1)}${nudge(2)}`),
      null,
      Response.json({ error }, { status: 503 }),
      stream(`${nudge(3)}id: 4\nevent: of-a-newer-server\ndata: {}\n\n${ended(5)}`),
    ]);
    expect(await idsOf(follow("sess_1"))).toEqual([1, 2, 3, 5]);
    expect(resumed).toEqual([null, "2", "2", "2"]);
  });

  it("tells when the connection holds and when it is lost", async () => {
    const { follow } = following([stream(`retry: 1\n\n${nudge(1)}`), null, stream(ended(2))]);
    const told: boolean[] = [];
    await idsOf(follow("sess_1", { onConnection: (isOpen) => told.push(isOpen) }));
    expect(told).toEqual([true, false, false, true]);
  });

  it("throws what will not change: an answer that says no, or one that is no stream", async () => {
    const error = { code: "not_found", message: "Conversation not found.", requestId: "req_1" };
    const { follow } = following([Response.json({ error }, { status: 404 }), Response.json({})]);
    await expect(idsOf(follow("sess_1"))).rejects.toMatchObject({ code: "not_found" });
    await expect(idsOf(follow("sess_1"))).rejects.toThrow("not a stream");
  });

  it("ends when it is told to, even while it waits to come back", async () => {
    const stop = new AbortController();
    const { follow } = following([stream(nudge(1))]);
    const events = follow("sess_1", { signal: stop.signal, lastEventId: 0 });
    expect((await events.next()).value).toMatchObject({ id: 1 });
    const next = events.next();
    stop.abort();
    expect((await next).done).toBe(true);
  });
});
