import ipaddr from "ipaddr.js";

/**
 * Whether an IP address belongs to the public internet. Private, loopback, link-local, carrier-grade, multicast,
 * documentation and all other special ranges do not, nor does IPv6 that stands for an IPv4 address (mapped, NAT64,
 * 6to4, Teredo): where it leads is decided elsewhere. What is no address is not public.
 */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.parse(text);
  if (address.range() !== "unicast") return false;
  return address.kind() === "ipv4" || address.match(globalUnicast);
}

/** All that has been given out of IPv6; what lies outside, such as `::10.0.0.1`, is unassigned or long dead. */
const globalUnicast = ipaddr.parseCIDR("2000::/3");
