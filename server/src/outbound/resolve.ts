import type { LookupAddress } from "node:dns";
import { lookup } from "node:dns/promises";
import { OutboundError } from "./outbound-error.ts";
import { isPublicAddress, literalAddress } from "./public-address.ts";

/** All addresses of a host name, as the system resolves it. */
export type Resolve = (host: string) => Promise<readonly LookupAddress[]>;

export const resolveBySystem: Resolve = (host) => lookup(host, { all: true, verbatim: true });

/** The addresses that a host may be reached at. Throws OutboundError where there is none, or a single one is private. */
export async function checkedAddresses(
  host: string,
  resolve: Resolve,
  isAllowed: boolean,
): Promise<readonly LookupAddress[]> {
  const addresses = await resolved(host, resolve);
  if (addresses.length === 0) throw unresolved(host);
  if (!isAllowed && !addresses.every(({ address }) => isPublicAddress(address))) throw privateHost(host);
  return addresses;
}

/** Throws OutboundError where the host of the URL is itself an address, and a private one. */
export function requirePublicLiteral(url: URL): void {
  const address = literalAddress(url);
  if (address !== null && !isPublicAddress(address)) throw privateHost(url.hostname);
}

async function resolved(host: string, resolve: Resolve): Promise<readonly LookupAddress[]> {
  try {
    return await resolve(host);
  } catch (error) {
    throw unresolved(host, error);
  }
}

function unresolved(host: string, cause?: unknown): OutboundError {
  return new OutboundError("unresolved", `The host ${host} cannot be found.`, cause);
}

function privateHost(host: string): OutboundError {
  return new OutboundError("private", `The host ${host} is a private address, which is not allowed.`);
}
