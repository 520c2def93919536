import { setTimeout as delay } from "node:timers/promises";
import type { SendOutcome, WebhookMessage, WebhookSender } from "../services/context.ts";
import { AllowedHosts } from "./allowed-hosts.ts";
import { hostOf, urlFault } from "./check-url.ts";
import {
  addressFault,
  checkedLookup,
  RefusedAddressError,
  type Resolve,
  resolveBySystem,
} from "./checked-lookup.ts";
import { describeFailure } from "./describe-failure.ts";
import { post } from "./post.ts";
import { signedHeaders } from "./signed-headers.ts";

export interface SenderOptions {
  /** Names or addresses for which private addresses and plain http are allowed. */
  readonly allowHosts: readonly string[];
  readonly resolve?: Resolve;
  /** Of a whole exchange, from the question for the name to the end of the answer. */
  readonly exchangeMsMax?: number;
}

/** Who registers a webhook should not wait longer than this for a name server; the delivery asks again anyway. */
const refusalMsMax = 3_000;

/** Sends webhooks over HTTP. */
export function webhookSender({
  allowHosts,
  resolve = resolveBySystem,
  exchangeMsMax = 10_000,
}: SenderOptions): WebhookSender {
  const allowed = new AllowedHosts(allowHosts);
  const lookup = checkedLookup(resolve, allowed);
  const closing = new AbortController();

  async function exchange(message: WebhookMessage, timeout: AbortSignal): Promise<number> {
    const url = new URL(message.url);
    const fault = urlFault(url, allowed);
    if (fault !== null) throw new RefusedAddressError(fault);
    const signal = AbortSignal.any([timeout, closing.signal]);
    return post({ url, headers: signedHeaders(message), body: message.payload, lookup, signal });
  }

  return {
    async refusal(text) {
      const url = new URL(text);
      const host = hostOf(url);
      const fault = urlFault(url, allowed);
      if (fault !== null) return fault;
      // A name that is unknown today may be known when there is something to tell.
      const addresses = resolve(host).catch(() => []);
      const inTime = await Promise.race([addresses, delay(refusalMsMax, [], { ref: false })]);
      return addressFault(host, inTime, allowed);
    },
    async send(message): Promise<SendOutcome> {
      const timeout = AbortSignal.timeout(exchangeMsMax);
      try {
        return { responseStatus: await exchange(message, timeout), error: null };
      } catch (error) {
        if (closing.signal.aborted) throw error;
        const slow = `No complete answer within ${exchangeMsMax / 1000} seconds.`;
        return { responseStatus: null, error: timeout.aborted ? slow : describeFailure(error) };
      }
    },
    async close() {
      closing.abort();
    },
  };
}
