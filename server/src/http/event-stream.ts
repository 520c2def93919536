import { Readable } from "node:stream";

export interface StreamMessage {
  readonly id: number;
  readonly type: string;
  /** One line. */
  readonly data: string;
}

/** How long a client should wait before it comes back. */
const retryMs = 2_000;

/** What lies ready for a slow client, at most; the rest is not even read yet. */
const bufferBytesMax = 64 * 1024;

/** A client that takes nothing for this long is let go: it can come back and go on where it was. */
const stallMsUsual = 30_000;

/**
 * Messages as server-sent events; null is a comment, which keeps the connection open. `letGo` is called once the client
 * takes nothing for `stallMs`.
 */
export function eventStream(
  messages: AsyncIterable<StreamMessage | null>,
  letGo: () => void,
  stallMs = stallMsUsual,
): Readable {
  return Readable.from(lines(messages, letGo, stallMs), {
    objectMode: false,
    highWaterMark: bufferBytesMax,
  });
}

async function* lines(
  messages: AsyncIterable<StreamMessage | null>,
  letGo: () => void,
  stallMs: number,
): AsyncGenerator<string> {
  yield `retry: ${retryMs}\n\n`;
  for await (const message of messages) {
    // The next line is asked for as soon as there is room for it.
    const timer = setTimeout(letGo, stallMs);
    try {
      yield message === null
        ? ":\n\n"
        : `id: ${message.id}\nevent: ${message.type}\ndata: ${message.data}\n\n`;
    } finally {
      clearTimeout(timer);
    }
  }
}
