import type { AllowedHosts } from "./allowed-hosts.ts";
import { OutboundError } from "./outbound-error.ts";
import { isPublicAddress, literalAddress } from "./public-address.ts";

/**
 * Throws OutboundError for a URL that nothing may be sent to, as far as that shows without looking up its host: `URL` has
 * turned the decimal, octal and hexadecimal spellings of an IPv4 address into the usual one.
 */
export function requireAllowed(url: URL, allowed: AllowedHosts): void {
  const isAllowed = allowed.has(url.hostname);
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isAllowed))
    throw new OutboundError("insecure", "The address must begin with https://.");
  if (isAllowed) return;
  const address = literalAddress(url);
  if (address === null ? isLocalName(url.hostname) : !isPublicAddress(address))
    throw privateHost(url.hostname);
}

export function privateHost(host: string): OutboundError {
  return new OutboundError("private", `The host ${host} is a private address, which is not allowed.`);
}

/** This machine by definition (RFC 6761), whatever a name server says. */
function isLocalName(host: string): boolean {
  return /(?:^|\.)localhost\.?$/.test(host);
}
