import { describe, expect, it } from "vitest";
import { isPublicAddress } from "./is-public-address.ts";

describe("an address", () => {
  it.each([
    ["93.184.216.34"],
    ["8.8.8.8"],
    ["172.15.255.255"],
    ["172.32.0.1"],
    ["100.128.0.1"],
    ["2606:4700:4700::1111"],
    ["2a00:1450:4001:830::200e"],
  ])("of the internet is public: %s", (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    ["private", "10.0.0.1"],
    ["private", "172.16.0.1"],
    ["private", "172.31.255.255"],
    ["private", "192.168.1.1"],
    ["loopback", "127.0.0.1"],
    ["loopback", "127.255.255.254"],
    ["unspecified", "0.0.0.0"],
    ["of this network", "0.1.2.3"],
    ["of link-local metadata", "169.254.169.254"],
    ["carrier-grade", "100.64.0.1"],
    ["carrier-grade", "100.127.255.255"],
    ["broadcast", "255.255.255.255"],
    ["multicast", "224.0.0.1"],
    ["multicast", "239.255.255.255"],
    ["reserved", "240.0.0.1"],
    ["for benchmarks", "198.18.0.1"],
    ["for documentation", "203.0.113.7"],
    ["of IETF protocols", "192.0.0.8"],
    ["loopback", "::1"],
    ["unspecified", "::"],
    ["link-local", "fe80::1"],
    ["link-local", "fe80::1%eth0"],
    ["unique-local", "fd00::1"],
    ["of metadata", "fd00:ec2::254"],
    ["site-local", "fec0::1"],
    ["multicast", "ff02::1"],
    ["mapped loopback", "::ffff:127.0.0.1"],
    ["mapped private", "::ffff:a00:1"],
    ["mapped public", "::ffff:8.8.8.8"],
    ["compatible", "::10.0.0.1"],
    ["translated", "::ffff:0:10.0.0.1"],
    ["NAT64", "64:ff9b::a00:1"],
    ["local NAT64", "64:ff9b:1::a00:1"],
    ["6to4", "2002:a00:1::1"],
    ["Teredo", "2001:0:a00:1::1"],
    ["for documentation", "2001:db8::1"],
    ["to be discarded", "100::1"],
    ["unassigned", "4000::1"],
    ["no address", "localhost"],
    ["no address", ""],
  ])("that is %s is not: %s", (_kind, address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});
