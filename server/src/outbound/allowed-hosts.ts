import ipaddr from "ipaddr.js";

/** The names and addresses for which the operator allows private addresses and plain http. */
export class AllowedHosts {
  readonly #hosts: ReadonlySet<string>;

  constructor(hosts: readonly string[]) {
    this.#hosts = new Set(hosts.map(canonical));
  }

  /** @param host a name or an address, in any spelling of it */
  has(host: string): boolean {
    return this.#hosts.has(canonical(host));
  }
}

function canonical(host: string): string {
  const bare = host
    .trim()
    .toLowerCase()
    .replace(/^\[|\]$/g, "")
    .replace(/\.$/, "");
  return ipaddr.isValid(bare) ? ipaddr.process(bare).toString() : bare;
}
