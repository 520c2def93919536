import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";

/** A server of its own process, as it runs for users, with one more route: `/bare` answers the bytes it was given. */
export interface ServerProcess {
  readonly address: string;
  /** From the start of the process to the printed address, in milliseconds. */
  readonly readyMs: number;
  /** Printed at the first start of a data directory. */
  readonly key: string | null;
  setBareAnswer(bytes: string): void;
  stop(): Promise<void>;
}

export async function startServer(dataDir: string): Promise<ServerProcess> {
  const startedAt = performance.now();
  const child = fork(new URL("./serve.ts", import.meta.url), {
    execArgv: ["--import", "tsx"],
    env: {
      ...process.env,
      PORT: "0",
      CONVO_DATA_DIR: dataDir,
      CONVO_REQUESTS_PER_HOUR: "100000000",
      DATABASE_URL: "",
    },
  });
  const printed = await firstMessage(child);
  return {
    address: /http:\S+/.exec(printed)?.[0] ?? "",
    readyMs: performance.now() - startedAt,
    key: /convo_\w+/.exec(printed)?.[0] ?? null,
    setBareAnswer: (bytes) => void child.send(bytes),
    stop: async () => {
      child.kill("SIGTERM");
      await once(child, "exit");
    },
  };
}

async function firstMessage(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once("message", (text) => resolve(String(text)));
    child.once("exit", (code) => reject(new Error(`the server ended with code ${code}`)));
  });
}
