import type { IncomingMessage } from "node:http";
import { request as requestByHttp } from "node:http";
import { request as requestByHttps } from "node:https";
import type { LookupFunction } from "node:net";

export interface Post {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly lookup: LookupFunction;
  /** Ends the exchange, wherever it stands. */
  readonly signal: AbortSignal;
}

/** More of an answer is not read: nobody looks at it. */
const answerBytesMax = 64 * 1024;

/**
 * Sends a body and answers the status. Redirects are not followed; the answer's body is read to its end, or to 64 KB,
 * and thrown away. Every exchange has a connection of its own, so that its address is checked each time.
 */
export function post({ url, headers, body, lookup, signal }: Post): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = url.protocol === "https:" ? requestByHttps : requestByHttp;
    const bytes = Buffer.from(body);
    const sent = request(url, {
      method: "POST",
      headers: { ...headers, "content-length": bytes.length },
      lookup,
      signal,
      agent: false,
      // Whatever NODE_TLS_REJECT_UNAUTHORIZED says: a receiver is who its certificate says, or gets nothing.
      rejectUnauthorized: true,
    });
    sent.on("error", reject);
    sent.on("response", (answer) => readToLimit(answer, resolve, reject));
    sent.end(bytes);
  });
}

function readToLimit(
  answer: IncomingMessage,
  resolve: (status: number) => void,
  reject: (error: Error) => void,
): void {
  const status = answer.statusCode ?? 0;
  let bytes = 0;
  answer.on("data", (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes <= answerBytesMax) return;
    resolve(status);
    answer.destroy();
  });
  answer.on("end", () => resolve(status));
  answer.on("error", reject);
}
