import { chmod, chown, mkdir, mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findHome } from "./home.ts";

const isRoot = process.getuid?.() === 0;

describe("findHome", () => {
  let directory: string;
  let dataDir: string;
  let shared: string;

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), "convo-home-"));
    await chmod(directory, 0o711);
    dataDir = join(directory, "data");
    shared = join(directory, "shared");
  });

  afterEach(() => rm(directory, { recursive: true, force: true }));

  it("is the data directory, which others cannot list", async () => {
    const home = await findHome(dataDir, silent, shared);
    expect(home.cluster).toBe(join(dataDir, "postgres"));
    expect((await stat(dataDir)).mode & 0o077).toBe(0o011);
  });

  it("says so where the path is a file", async () => {
    await writeFile(dataDir, "");
    await expect(findHome(dataDir, silent, shared)).rejects.toThrow(
      "is not a directory. Choose another directory",
    );
  });

  it("says so where the database was kept elsewhere and is gone, instead of starting empty", async () => {
    await mkdir(dataDir);
    await writeFile(join(dataDir, "postgres.location"), "/nowhere/at/all\n");
    await expect(findHome(dataDir, silent, shared)).rejects.toThrow("/nowhere/at/all, which is gone");
  });

  it.runIf(isRoot)("is out of a private directory for root, the same on every start", async () => {
    const hidden = join(directory, "hidden");
    await mkdir(hidden, { mode: 0o700 });
    const [first, second] = await Promise.all(
      [1, 2].map(() => findHome(join(hidden, "data"), silent, shared)),
    );
    expect(first?.directory.startsWith(shared)).toBe(true);
    expect(second?.directory).toBe(first?.directory);
    expect((await findHome(join(hidden, "data"), silent, shared)).directory).toBe(first?.directory);
    expect(await readdir(shared)).toHaveLength(1);
    expect((await stat(first?.directory ?? "")).uid).toBe(first?.account?.uid);
  });

  it.runIf(isRoot)(
    "never is run as root, and rather as the owner of the data directory than as nobody",
    async () => {
      expect((await findHome(dataDir, silent, shared)).account?.uid).toBe(65534);
      const owned = join(directory, "owned");
      await mkdir(owned);
      await chown(owned, 4321, 4321);
      expect((await findHome(owned, silent, shared)).account).toEqual({ uid: 4321, gid: 4321 });
    },
  );

  it.runIf(isRoot)(
    "lets the database's account through a data directory that is private itself",
    async () => {
      await mkdir(dataDir, { mode: 0o700 });
      expect((await findHome(dataDir, silent, shared)).directory).toBe(dataDir);
      expect((await stat(dataDir)).mode & 0o777).toBe(0o711);
    },
  );
});

const silent = { info() {}, warn() {}, error() {} };
