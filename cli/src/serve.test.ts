import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { feedbackAnswer, importAnswer, profileAnswer, shareAnswer } from "@convo/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const bin = fileURLToPath(new URL("../bin/convo.js", import.meta.url));
const startMsMax = 60_000;
let dataDir = "";
let key = "";
let running: Server | null = null;

beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), "convo serve "));
});
afterAll(async () => {
  if (running !== null) await stop(running);
  rmSync(dataDir, { recursive: true, force: true });
});

describe("convo serve", () => {
  it(
    "prints at its first start a key and a line that answers with feedback",
    async () => {
      running = await start(3);
      key = /convo_[0-9a-f]{64}/.exec(running.printed)?.[0] ?? "";
      const url = /http:\S+\/feedback/.exec(running.printed)?.[0] ?? "";
      expect(running.printed).toContain(`curl -H 'Authorization: Bearer ${key}' ${url}`);
      const answer = await fetch(url, { headers: { authorization: `Bearer ${key}` } });
      expect(answer.status).toBe(200);
      expect(feedbackAnswer.parse(await answer.json()).data.userSpeakerName).toBe("Alice");
    },
    startMsMax,
  );

  it("stops at SIGTERM with exit code 0, and its database with it", async () => {
    expect(await stop(running)).toBe(0);
    expect(existsSync(join(dataDir, "postgres/postmaster.pid"))).toBe(false);
  });

  it(
    "prints later the address alone, and keeps after a kill of server and database what it acknowledged and counted",
    async () => {
      running = await start(1);
      expect(running.printed).toMatch(/^Convo is listening at http:\/\/127\.0\.0\.1:\d+\n$/);
      const imported = await importConversation(running);
      killAll(running);
      await once(running.child, "exit");

      running = await start(1);
      const answer = await fetch(`${running.address}/api/v1/conversations/${imported.id}`, withKey());
      expect(answer.status).toBe(200);
      expect(remaining(answer)).toBe(imported.remaining - 1);
      expect(await stop(running)).toBe(0);
    },
    2 * startMsMax,
  );

  it(
    "keeps to the limits, the links and the hosts that its environment names",
    async () => {
      const port = await freePort();
      running = await start(1, {
        PORT: String(port),
        CONVO_PUBLIC_URL: "https://convo.example.com",
        CONVO_REQUESTS_PER_HOUR: "77",
        CONVO_GENERATIONS_PER_MONTH: "5",
        CONVO_WEBHOOK_ALLOW_HOSTS: "127.0.0.1",
      });
      expect(running.printed).toBe("Convo is listening at https://convo.example.com\n");
      const address = `http://127.0.0.1:${port}`;
      const profile = await fetch(`${address}/api/v1/user/profile`, withKey());
      expect(profile.headers.get("x-ratelimit-limit")).toBe("77");
      const { data } = profileAnswer.parse(await profile.json());
      expect(data.apiUsage.aiGenerations.limit).toBe(5);
      const { id } = await importConversation({ address });
      const shared = await post(`${address}/api/v1/conversations/${id}/share`, {});
      expect(shareAnswer.parse(await shared.json()).data.shareUrl).toMatch(
        /^https:\/\/convo\.example\.com\/s\//,
      );
      const hook = (url: string) =>
        post(`${address}/api/v1/webhooks`, { url, events: ["conversation.created"] });
      expect((await hook("http://127.0.0.1:9/hook")).status).toBe(201);
      expect((await hook("http://127.0.0.2:9/hook")).status).toBe(400);
      expect(await stop(running)).toBe(0);
    },
    startMsMax,
  );

  it("says which variable is wrong, and ends with exit code 1", async () => {
    const child = launch({ PORT: "many" });
    let said = "";
    child.stderr?.on("data", (chunk) => (said += chunk));
    const [code] = await once(child, "close");
    expect(said).toBe("convo: PORT must be a port number, 0 to 65535\n");
    expect(code).toBe(1);
  });
});

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, "close");
  return port;
}

interface Server {
  readonly child: ChildProcess;
  readonly printed: string;
  readonly address: string;
}

function launch(change: Record<string, string> = {}): ChildProcess {
  const { DATABASE_URL: _, ...environment } = process.env;
  const env = { ...environment, PORT: "0", CONVO_DATA_DIR: dataDir, ...change };
  return spawn(process.execPath, [bin, "serve"], { env, stdio: ["ignore", "pipe", "pipe"] });
}

/** Resolves once it has printed the given number of paragraphs. */
function start(paragraphs: number, change: Record<string, string> = {}): Promise<Server> {
  const child = launch(change);
  return new Promise((resolve, reject) => {
    let printed = "";
    let said = "";
    child.stderr?.on("data", (chunk) => (said += chunk));
    child.once("exit", (code) => reject(new Error(`it ended with code ${code}: ${said}`)));
    child.stdout?.on("data", (chunk) => {
      printed += chunk;
      if (printed.split("\n\n").length < paragraphs || !printed.endsWith("\n")) return;
      resolve({ child, printed, address: /http:\/\/[\w.:]+/.exec(printed)?.[0] ?? "" });
    });
  });
}

async function stop(server: Server | null): Promise<number | null> {
  if (server === null || server.child.exitCode !== null) return null;
  server.child.kill("SIGTERM");
  const [code] = await once(server.child, "exit");
  running = null;
  return code;
}

/** As when the power fails: the server, and PostgreSQL, which would outlive it. */
function killAll({ child }: Server): void {
  const [postmaster] = readFileSync(join(dataDir, "postgres/postmaster.pid"), "utf8").split("\n");
  child.kill("SIGKILL");
  process.kill(Number(postmaster), "SIGKILL");
}

function remaining(answer: Response): number {
  return Number(answer.headers.get("x-ratelimit-remaining"));
}

async function importConversation({
  address,
}: Pick<Server, "address">): Promise<{ id: string; remaining: number }> {
  const segments = [{ speaker: "Ann", text: "Shall we start?" }];
  const answer = await post(`${address}/api/v1/conversations`, { segments });
  return { id: importAnswer.parse(await answer.json()).data.id, remaining: remaining(answer) };
}

function post(url: string, body: object): Promise<Response> {
  const request = withKey({ "content-type": "application/json" });
  return fetch(url, { ...request, method: "POST", body: JSON.stringify(body) });
}

function withKey(more: Record<string, string> = {}) {
  return { headers: { authorization: `Bearer ${key}`, ...more } };
}
