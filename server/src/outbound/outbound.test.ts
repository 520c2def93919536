import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { type OutboundOptions, outboundWith } from "./outbound.ts";
import { OutboundError } from "./outbound-error.ts";

const open: Server[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

async function serve(listener: RequestListener): Promise<number> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  open.push(server);
  await new Promise((resolve) => server.once("listening", resolve));
  return (server.address() as AddressInfo).port;
}

const loopback = async () => [{ address: "127.0.0.1", family: 4 }];
const limits = { method: "GET" as const, headers: {}, msMax: 5_000, bodyBytesMax: 1_000 };

function get(url: string, options: Partial<OutboundOptions> = {}, change: Partial<typeof limits> = {}) {
  return outboundWith({ allowHosts: [], ...options })({ ...limits, ...change, url: new URL(url) });
}

async function reasonOf(answer: Promise<unknown>): Promise<string> {
  const error = await answer.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error instanceof OutboundError ? error.reason : `not refused: ${error}`;
}

describe("a request to an address that a user named", () => {
  it.each([
    "https://127.0.0.1/",
    "https://2130706433/",
    "https://0x7f.1/",
    "https://0177.0.0.1/",
    "https://[::1]/",
    "https://[::ffff:10.0.0.1]/",
    "https://169.254.169.254/latest/meta-data",
    "https://localhost/",
  ])("is refused for %s", async (url) => {
    expect(await reasonOf(get(url))).toBe("private");
  });

  it("is refused where one of a name's addresses is private, whatever the others are", async () => {
    const resolve = async () => [{ address: "1.1.1.1", family: 4 }, ...(await loopback())];
    expect(await reasonOf(get("https://calendar.example/", { resolve }))).toBe("private");
  });

  it("is refused where a name that was public is private when it is connected to", async () => {
    let reached = 0;
    const port = await serve((_request, answer) => {
      reached += 1;
      answer.end();
    });
    const outbound = outboundWith({ allowHosts: [], resolve: loopback });
    const url = new URL(`https://rebound.example:${port}/`);
    expect(await reasonOf(outbound({ ...limits, url }))).toBe("private");
    expect(reached).toBe(0);
  });

  it("goes without TLS only to hosts that are allowed to", async () => {
    const port = await serve((request, answer) => answer.end(`for ${request.headers.host}`));
    const url = `http://calendar.example:${port}/`;
    expect(await reasonOf(get(url, { resolve: loopback }))).toBe("insecure");
    const answer = await get(url, { resolve: loopback, allowHosts: ["calendar.example"] });
    expect(answer).toMatchObject({ status: 200, truncated: false });
    expect(answer.body.toString()).toBe(`for calendar.example:${port}`);
  });

  it("says that a name cannot be found, and that nobody answers", async () => {
    const resolve = () => Promise.reject(new Error("ENOTFOUND"));
    expect(await reasonOf(get("https://nowhere.example/", { resolve }))).toBe("unresolved");
    const port = await serve(() => {});
    open.splice(0).forEach((server) => {
      server.close();
    });
    expect(await reasonOf(get(`http://127.0.0.1:${port}/`, { allowHosts: ["127.0.0.1"] }))).toBe(
      "connection",
    );
  });

  it("follows no redirect", async () => {
    const port = await serve((_request, answer) => answer.writeHead(302, { location: "/other" }).end());
    const answer = await get(`http://127.0.0.1:${port}/`, { allowHosts: ["127.0.0.1"] });
    expect([answer.status, answer.headers.location]).toEqual([302, "/other"]);
  });

  it("reads a body so far and no further, and ends one that never ends", async () => {
    const port = await serve((_request, answer) => {
      const send = () => {
        while (!answer.destroyed && answer.write("x".repeat(400)));
      };
      answer.on("drain", send);
      send();
    });
    const answer = await get(`http://127.0.0.1:${port}/`, { allowHosts: ["127.0.0.1"] });
    expect([answer.truncated, answer.body.length]).toEqual([true, 1_000]);
  });

  it("ends when its time is over, also in the middle of a body", async () => {
    const port = await serve((_request, answer) => answer.write("slowly"));
    const answer = get(`http://127.0.0.1:${port}/`, { allowHosts: ["127.0.0.1"] }, { msMax: 200 });
    expect(await reasonOf(answer)).toBe("timeout");
  });
});
