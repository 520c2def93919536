import { type OutboundOptions, outboundWith } from "../outbound/outbound.ts";
import { OutboundError } from "../outbound/outbound-error.ts";
import { refusalWith } from "../outbound/outbound-refusal.ts";
import type { SendOutcome, WebhookSender } from "../services/context.ts";
import { signedHeaders } from "./signed-headers.ts";

export interface SenderOptions extends OutboundOptions {
  /** Of a whole exchange, from the look-up to the answer's last byte. */
  readonly exchangeMsMax?: number;
}

/** Nobody looks at an answer's body; it is read so far, that an ordinary one ends as its sender expects. */
const answerBytesMax = 64 * 1024;

/** Sends webhooks over HTTP. */
export function webhookSender({ exchangeMsMax = 10_000, ...options }: SenderOptions): WebhookSender {
  const outbound = outboundWith(options);
  const refusalOf = refusalWith(options);
  const closing = new AbortController();
  return {
    async refusal(url) {
      return (await refusalOf(new URL(url)))?.message ?? null;
    },
    async send(message): Promise<SendOutcome> {
      try {
        const { status, headers } = await outbound({
          url: new URL(message.url),
          method: "POST",
          headers: signedHeaders(message),
          body: message.payload,
          msMax: exchangeMsMax,
          bodyBytesMax: answerBytesMax,
          signal: closing.signal,
        });
        return { responseStatus: status, error: null, retryAfter: headers["retry-after"] ?? null };
      } catch (error) {
        if (closing.signal.aborted || !(error instanceof OutboundError)) throw error;
        return { responseStatus: null, error: error.message };
      }
    },
    async close() {
      closing.abort();
    },
  };
}
