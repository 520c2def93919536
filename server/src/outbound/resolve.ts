import type { LookupAddress } from "node:dns";
import { lookup } from "node:dns/promises";
import type { AllowedHosts } from "./allowed-hosts.ts";
import { OutboundError } from "./outbound-error.ts";
import { isPublicAddress } from "./public-address.ts";
import { privateHost } from "./require-allowed.ts";

/** All addresses of a host name, as the system resolves it. */
export type Resolve = (host: string) => Promise<readonly LookupAddress[]>;

export const resolveBySystem: Resolve = (host) => lookup(host, { all: true, verbatim: true });

/** The addresses that a host may be reached at. Throws OutboundError where there is none, or a single one is private. */
export async function checkedAddresses(
  host: string,
  resolve: Resolve,
  allowed: AllowedHosts,
): Promise<readonly LookupAddress[]> {
  const addresses = await resolved(host, resolve);
  if (addresses.length === 0) throw unresolved(host);
  const isFine = ({ address }: LookupAddress) => isPublicAddress(address) || allowed.has(address);
  if (!allowed.has(host) && !addresses.every(isFine)) throw privateHost(host);
  return addresses;
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
