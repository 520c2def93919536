import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** A server as people run it, on a data directory of its own that goes when it stops. */
export interface Served {
  readonly address: string;
  /** Where its owner begins. */
  readonly welcome: string;
  stop(): Promise<void>;
}

const bin = fileURLToPath(new URL("../../../../../cli/bin/convo.js", import.meta.url));

export async function startServed(): Promise<Served> {
  const dataDir = await mkdtemp(join(tmpdir(), "convo-pages-"));
  const env = { ...process.env, PORT: "0", CONVO_DATA_DIR: dataDir, DATABASE_URL: "" };
  const child = spawn(process.execPath, [bin, "serve"], { env, stdio: ["ignore", "pipe", "inherit"] });
  let printed = "";
  for await (const piece of child.stdout) {
    printed += piece;
    if (printed.includes("/feedback")) break;
  }
  const [address = ""] = /http:\/\/[\d.:]+/.exec(printed) ?? [];
  const [welcome = ""] = /http:\S+\/welcome\/\S+/.exec(printed) ?? [];
  return {
    address,
    welcome,
    async stop() {
      child.kill("SIGTERM");
      await once(child, "exit");
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
