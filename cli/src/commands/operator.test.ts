import { describe, expect, it, vi } from "vitest";
import { operatorWith, run } from "../testing/run.ts";

const alice = {
  id: "usr_1",
  email: "alice@example.com",
  name: "Alice",
  tier: "starter",
  createdAt: new Date("2026-03-18T14:00:00Z"),
} as const;
const key = {
  id: "key_1",
  label: null,
  createdAt: new Date("2026-03-18T14:00:00Z"),
  lastUsedAt: null,
  revokedAt: new Date("2026-03-19T14:00:00Z"),
} as const;

describe("convo user", () => {
  it("adds a user and prints the entry as one JSON value", async () => {
    const addUser = vi.fn(async () => alice);
    const args = [
      "user",
      "add",
      "--email",
      "alice@example.com",
      "--name",
      "Alice",
      "--tier",
      "starter",
      "--json",
    ];
    const { code, stdout, stderr } = await run(args, operatorWith({ addUser }));
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(JSON.parse(stdout)).toEqual({ ...alice, createdAt: "2026-03-18T14:00:00.000Z" });
    expect(addUser).toHaveBeenCalledWith({ email: "alice@example.com", name: "Alice", tier: "starter" });
  });

  it("leaves the tier to the server where none is named", async () => {
    const addUser = vi.fn(async () => alice);
    await run(["user", "add", "--email", "a@example.com", "--name", "Alice"], operatorWith({ addUser }));
    expect(addUser).toHaveBeenCalledWith({ email: "a@example.com", name: "Alice" });
  });

  it("lists users as a table, and as a JSON array", async () => {
    const operator = operatorWith({ listUsers: async () => [alice] });
    const { stdout } = await run(["user", "list"], operator);
    expect(stdout).toBe(
      "EMAIL              NAME   TIER     SINCE\nalice@example.com  Alice  starter  2026-03-18\n",
    );
    expect(JSON.parse((await run(["user", "list", "--json"], operator)).stdout)).toHaveLength(1);
  });

  it("changes a tier", async () => {
    const setTier = vi.fn(async () => alice);
    const { code, stdout } = await run(
      ["user", "set-tier", "--email", "a@example.com", "--tier", "starter"],
      operatorWith({ setTier }),
    );
    expect({ code, stdout }).toEqual({ code: 0, stdout: "alice@example.com is now starter.\n" });
  });
});

describe("convo key", () => {
  it("prints a new key alone on standard output, so that a script can keep it", async () => {
    const operator = operatorWith({ addKey: async () => ({ key: "convo_abc" }) });
    const { stdout, stderr } = await run(["key", "add", "--email", "a@example.com"], operator);
    expect(stdout).toBe("convo_abc\n");
    expect(stderr).toContain("not shown again");
    const json = await run(["key", "add", "--email", "a@example.com", "--label", "ci", "--json"], operator);
    expect(JSON.parse(json.stdout)).toEqual({ key: "convo_abc" });
  });

  it("lists keys with their state", async () => {
    const { stdout } = await run(
      ["key", "list", "--email", "a@example.com"],
      operatorWith({ listKeys: async () => [key] }),
    );
    expect(stdout).toContain("key_1         2026-03-18  never      revoked 2026-03-19\n");
  });

  it("revokes the key that is named", async () => {
    const revokeKey = vi.fn(async () => key);
    const { code } = await run(
      ["key", "revoke", "--email", "a@example.com", "key_1"],
      operatorWith({ revokeKey }),
    );
    expect(code).toBe(0);
    expect(revokeKey).toHaveBeenCalledWith({ email: "a@example.com", keyId: "key_1" });
  });
});

describe("convo backup and restore", () => {
  it("hand over the file, and force only where it is asked for", async () => {
    const backup = vi.fn(async () => {});
    const restore = vi.fn(async () => {});
    const operator = operatorWith({ backup, restore });
    const { stderr } = await run(["backup", "a.convo"], operator);
    expect(stderr).toBe("Everything is in a.convo.\n");
    await run(["restore", "a.convo"], operator);
    await run(["restore", "b.convo", "--force"], operator);
    expect(backup.mock.calls).toEqual([["a.convo"]]);
    expect(restore.mock.calls).toEqual([
      ["a.convo", { force: false }],
      ["b.convo", { force: true }],
    ]);
  });
});

describe("every operator's command", () => {
  it.each([
    [["user", "list"]],
    [["user", "set-tier", "--email", "a@example.com", "--tier", "free"]],
    [["key", "add", "--email", "a@example.com"]],
    [["key", "list", "--email", "a@example.com"]],
    [["key", "revoke", "--email", "a@example.com", "key_1"]],
    [["backup", "a.convo"]],
  ])("makes no database where there is none: %j", async (args) => {
    const { code, stderr } = await run(args, { env: { CONVO_DATA_DIR: "/nowhere/at/all" } });
    expect({ code, stderr }).toMatchObject({
      code: 1,
      stderr: expect.stringMatching("^convo: there is no database in /nowhere/at/all"),
    });
  });

  it("closes the database also where it fails, and says why on standard error", async () => {
    const operator = operatorWith({
      listUsers: async () => {
        throw new Error("the database is away");
      },
    });
    const outcome = await run(["user", "list"], operator);
    expect(outcome).toEqual({ code: 1, stdout: "", stderr: "convo: the database is away\n" });
    expect(operator.closed()).toBe(1);
  });

  const user = { ...alice, createdAt: "2026-03-18T14:00:00.000Z" };
  const entry = { ...key, createdAt: "2026-03-18T14:00:00.000Z", revokedAt: "2026-03-19T14:00:00.000Z" };
  const link = { url: "https://convo.example.com/welcome/x" };
  const of = ["--email", "a@example.com"];
  it.each<[string[], unknown]>([
    [["user", "add", ...of, "--name", "Alice"], user],
    [["user", "list"], [user]],
    [["user", "set-tier", ...of, "--tier", "starter"], user],
    [["user", "password", ...of], link],
    [["user", "delete", ...of, "--yes"], user],
    [["key", "add", ...of], { key: "convo_abc" }],
    [["key", "list", ...of], [entry]],
    [["key", "revoke", ...of, "key_1"], entry],
    [["backup", "a.convo"], { file: "a.convo" }],
    [["restore", "a.convo"], { file: "a.convo" }],
  ])("prints one JSON value and nothing else where that is asked for: %j", async (args, expected) => {
    const operator = operatorWith({
      addUser: async () => alice,
      listUsers: async () => [alice],
      setTier: async () => alice,
      passwordLink: async () => link,
      deleteUser: async () => alice,
      addKey: async () => ({ key: "convo_abc" }),
      listKeys: async () => [key],
      revokeKey: async () => key,
      backup: async () => {},
      restore: async () => {},
    });
    const { code, stdout, stderr } = await run([...args, "--json"], operator);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(JSON.parse(stdout)).toEqual(expected);
  });

  it.each([
    [["user"]],
    [["user", "add", "--email", "a@example.com"]],
    [["user", "set-tier", "--email", "a@example.com", "--tier", "gold"]],
    [["key", "add"]],
    [["key", "revoke", "--email", "a@example.com"]],
    [["backup"]],
    [["restore", "a", "b"]],
    [["nonsense"]],
    [["user", "list", "--loud"]],
    [[]],
  ])("answers wrong use with exit code 2 and opens nothing: %j", async (args) => {
    const { code, stdout, stderr } = await run(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).not.toBe("");
  });

  it.each([[["--help"]], [["help", "user"]], [["user", "add", "--help"]], [["--version"]]])(
    "answers %j with exit code 0",
    async (args) => {
      const { code, stderr } = await run(args);
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    },
  );
});
