import { createParser, type EventSourceMessage } from "eventsource-parser";
import type { LiveEvent } from "../live.ts";
import { ApiError, type Open, queryString } from "./send.ts";

export interface FollowOptions {
  /** Go on after this event. */
  readonly lastEventId?: number;
  /** False leaves the hints out. */
  readonly nudges?: boolean;
  /** Ends the iteration. */
  readonly signal?: AbortSignal;
  /** Told when a connection holds, and when it was lost and is looked for. */
  readonly onConnection?: (isOpen: boolean) => void;
}

/** The server shows a sign of life four times as often. */
const silenceMsMax = 60_000;
const pauseMsMax = 30_000;

/**
 * The events of a stream. A connection that is lost is opened again where it was, each time after a longer pause until
 * it holds; an answer that says no is thrown as `ApiError`.
 */
export async function* follow(
  open: Open,
  path: string,
  { lastEventId = 0, nudges = true, signal, onConnection = () => {} }: FollowOptions,
): AsyncGenerator<LiveEvent> {
  let last = lastEventId;
  let retryMs = 2_000;
  let failures = 0;
  while (!signal?.aborted) {
    try {
      const address = `${path}${queryString({ nudges: nudges ? undefined : "off" })}`;
      const news = {
        setRetry(ms: number) {
          retryMs = ms;
        },
        onOpen: () => onConnection(true),
      };
      for await (const event of connection(open, address, last, signal, news)) {
        failures = 0;
        last = event.id;
        yield event;
        if (event.type === "ended") return;
      }
    } catch (error) {
      if (signal?.aborted) return;
      if (error instanceof NotAStream || (error instanceof ApiError && !isPassing(error.status))) throw error;
    }
    if (!signal?.aborted) onConnection(false);
    await pause(Math.min(retryMs * 2 ** failures, pauseMsMax), signal);
    failures += 1;
  }
}

/** Something between us and the server answers in its place: coming back will not help. */
class NotAStream extends Error {
  override readonly name = "NotAStream";

  constructor() {
    super("The answer is not a stream of events.");
  }
}

/** Too many requests, or a server that starts, stops or has lost its database. */
function isPassing(status: number): boolean {
  return status === 429 || status >= 500;
}

async function* connection(
  open: Open,
  address: string,
  last: number,
  outer: AbortSignal | undefined,
  { setRetry, onOpen }: { setRetry: (ms: number) => void; onOpen: () => void },
): AsyncGenerator<LiveEvent> {
  const silence = new AbortController();
  const signal = outer ? AbortSignal.any([outer, silence.signal]) : silence.signal;
  let timer = setTimeout(() => silence.abort(), silenceMsMax);
  const arrived: EventSourceMessage[] = [];
  const parser = createParser({ onEvent: (message) => void arrived.push(message), onRetry: setRetry });
  try {
    const headers = last > 0 ? { "last-event-id": String(last) } : {};
    const { body, headers: answered } = await open(address, headers, signal);
    if (!answered.get("content-type")?.startsWith("text/event-stream")) throw new NotAStream();
    if (body === null) return;
    onOpen();
    const decoder = new TextDecoder();
    for await (const chunk of body) {
      clearTimeout(timer);
      timer = setTimeout(() => silence.abort(), silenceMsMax);
      parser.feed(decoder.decode(chunk, { stream: true }));
      for (const message of arrived.splice(0)) {
        const event = readEvent(message);
        if (event !== null) yield event;
      }
    }
  } finally {
    clearTimeout(timer);
    silence.abort();
  }
}

/** By hand and not by the schema, whose library would come along into every page. */
const kinds: ReadonlySet<string> = new Set<LiveEvent["type"]>(["segment", "signals", "nudge", "ended"]);

/** Null for a kind of event that a newer server may have. */
function readEvent({ id, event, data }: EventSourceMessage): LiveEvent | null {
  if (event === undefined || !kinds.has(event)) return null;
  return { id: Number(id), type: event, data: JSON.parse(data) } as LiveEvent;
}

function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, ms);
    function done() {
      clearTimeout(timer);
      signal?.removeEventListener("abort", done);
      resolve();
    }
    signal?.addEventListener("abort", done);
  });
}
