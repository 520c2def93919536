import { setTimeout as delay } from "node:timers/promises";
import { AllowedHosts } from "./allowed-hosts.ts";
import type { OutboundOptions } from "./outbound.ts";
import { OutboundError } from "./outbound-error.ts";
import { requireAllowed } from "./require-allowed.ts";
import { checkedAddresses, resolveBySystem } from "./resolve.ts";

/** Who names an address should not wait longer for a name server; every request checks again anyway. */
const lookupMsMax = 3_000;

/**
 * Why no request may go to a URL, before there is one to send; null where one may. A name that cannot be found is no
 * reason: it may be known by then.
 */
export function refusalWith({
  allowHosts,
  resolve = resolveBySystem,
}: OutboundOptions): (url: URL) => Promise<OutboundError | null> {
  const allowed = new AllowedHosts(allowHosts);
  return async (url) => {
    try {
      requireAllowed(url, allowed);
      const addresses = checkedAddresses(url.hostname.replace(/^\[|\]$/g, ""), resolve, allowed);
      await Promise.race([addresses, delay(lookupMsMax, undefined, { ref: false })]);
      return null;
    } catch (error) {
      if (!(error instanceof OutboundError)) throw error;
      return error.reason === "unresolved" ? null : error;
    }
  };
}
