import { lookup as systemLookup } from "node:dns/promises";
import type { LookupFunction } from "node:net";
import type { AllowedHosts } from "./allowed-hosts.ts";
import { isPublicAddress } from "./is-public-address.ts";

/** All addresses of a name. */
export type Resolve = (host: string) => Promise<readonly ResolvedAddress[]>;

export interface ResolvedAddress {
  readonly address: string;
  readonly family: number;
}

/** An address that nothing may be sent to. */
export class RefusedAddressError extends Error {
  override readonly name = "RefusedAddressError";
}

/** What the system says: its hosts file and its name server. */
export const resolveBySystem: Resolve = (host) => systemLookup(host, { all: true, verbatim: true });

/**
 * A lookup for a connection that is about to be made. Every address of the name is checked, and the connection is made
 * to the addresses that were checked: a name that changes its address between two questions gains nothing.
 */
export function checkedLookup(resolve: Resolve, allowed: AllowedHosts): LookupFunction {
  return (host, options, done) => {
    resolve(host).then(
      (addresses) => {
        const fault = addressFault(host, addresses, allowed);
        const [first] = addresses;
        if (fault !== null || first === undefined) {
          return done(new RefusedAddressError(fault ?? "has no address"), "", 0);
        }
        if (options.all) return done(null, [...addresses]);
        return done(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => done(error, "", 0),
    );
  };
}

/** Why nothing may be sent to a host with these addresses; null where it may. One bad address is enough. */
export function addressFault(
  host: string,
  addresses: readonly ResolvedAddress[],
  allowed: AllowedHosts,
): string | null {
  if (allowed.has(host)) return null;
  const isFine = ({ address }: ResolvedAddress) => isPublicAddress(address) || allowed.has(address);
  return addresses.every(isFine) ? null : "is at a private or reserved address";
}
