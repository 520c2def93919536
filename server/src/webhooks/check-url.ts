import { isIP } from "node:net";
import type { AllowedHosts } from "./allowed-hosts.ts";
import { addressFault } from "./checked-lookup.ts";

/**
 * What can be said of an address without asking a name server: why nothing may be sent there, as words that follow it;
 * null where it may. `URL` has turned decimal, octal and hexadecimal spellings of IPv4 into the usual one.
 */
export function urlFault(url: URL, allowed: AllowedHosts): string | null {
  const host = hostOf(url);
  if (url.protocol !== "https:" && url.protocol !== "http:") return "must begin with https://";
  if (url.protocol === "http:" && !allowed.has(host)) return "must begin with https://";
  const family = isIP(host);
  if (family !== 0) return addressFault(host, [{ address: host, family }], allowed);
  return isLocalName(host) && !allowed.has(host) ? "is at a private or reserved address" : null;
}

/** The host as resolvers and sockets want it: IPv6 without brackets. */
export function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, "");
}

/** This machine by definition (RFC 6761), whatever a name server says. */
function isLocalName(host: string): boolean {
  return /(?:^|\.)localhost\.?$/i.test(host);
}
