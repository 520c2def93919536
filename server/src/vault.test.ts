import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { vaultSecret, vaultWith } from "./vault.ts";

const dir = mkdtempSync(join(tmpdir(), "convo-vault-"));
afterAll(() => rmSync(dir, { recursive: true }));

describe("vaultWith", () => {
  const vault = vaultWith("a secret");

  it("opens what it sealed, in any script", () => {
    expect(vault.open(vault.seal("whsec_ä漢"))).toBe("whsec_ä漢");
    expect(vault.open(vault.seal(""))).toBe("");
  });

  it("seals the same text differently each time, and never as it reads", () => {
    const [one, two] = [vault.seal("whsec_same"), vault.seal("whsec_same")];
    expect(Buffer.from(one).equals(two)).toBe(false);
    expect(Buffer.from(one).includes("whsec")).toBe(false);
  });

  it("refuses what was changed, cut short or sealed with another secret", () => {
    const sealed = Buffer.from(vault.seal("whsec_1"));
    const changed = Buffer.from(sealed);
    changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
    expect(() => vault.open(changed)).toThrow();
    expect(() => vault.open(sealed.subarray(0, 20))).toThrow();
    expect(() => vaultWith("another").open(sealed)).toThrow();
  });
});

describe("vaultSecret", () => {
  it("takes the configured one and writes nothing", () => {
    expect(vaultSecret("told", join(dir, "none"))).toBe("told");
    expect(readdirSync(dir)).toEqual([]);
  });

  it("makes one at the first start, for its owner's eyes only, and finds it at the next", () => {
    const data = join(dir, "data");
    const made = vaultSecret(null, data);
    expect(made.length).toBeGreaterThan(40);
    expect(vaultSecret(null, data)).toBe(made);
    expect(readdirSync(data)).toEqual(["secret.key"]);
    expect(statSync(join(data, "secret.key")).mode & 0o777).toBe(0o600);
  });
});
