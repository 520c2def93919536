import { once } from "node:events";
import { type AddressInfo, connect, type Socket } from "node:net";
import Fastify, { type FastifyBaseLogger } from "fastify";
import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addErrorAnswers } from "./error-answers.ts";
import { serverOptions } from "./server-options.ts";

const log: FastifyBaseLogger = pino({ level: "silent" });
const patience = { requestMsMax: 500, headersMsMax: 200, checkMs: 50 };

let app = Fastify(serverOptions(log, patience));
const sockets: Socket[] = [];
beforeEach(async () => {
  app = Fastify(serverOptions(log, patience));
  addErrorAnswers(app);
  app.post("/", async () => ({ answered: true }));
  await app.listen({ host: "127.0.0.1", port: 0 });
});
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await app.close();
});

/** Sends the beginning, then a piece whenever there is time, until the server closes. Answers what it said. */
async function dribble(beginning: string, piece: string): Promise<string> {
  const socket = connect((app.server.address() as AddressInfo).port, "127.0.0.1");
  sockets.push(socket);
  let heard = "";
  socket.on("data", (data) => {
    heard += data;
  });
  // The server may close while a piece is on its way.
  socket.on("error", () => {});
  socket.write(beginning);
  const timer = setInterval(() => socket.writable && socket.write(piece), 20);
  await once(socket, "close");
  clearInterval(timer);
  return heard;
}

describe("a client that dribbles", () => {
  it("its headers is told so and cut off, however long it keeps sending", async () => {
    const heard = await dribble("POST / HTTP/1.1\r\nhost: x\r\n", "x-more: 1\r\n");
    expect(heard).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
    expect(heard).toContain('"code":"validation_error"');
    expect(heard).toMatch(/x-request-id: req_/);
  });

  it("its body is told so and cut off", async () => {
    const head =
      "POST / HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100000\r\n\r\n";
    const heard = await dribble(head, " ");
    expect(heard).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
    expect(heard).not.toContain("answered");
  });
});

it("a request that is not HTTP, or has headers without end, is answered in the envelope and closed", async () => {
  expect(await dribble("nonsense\r\n\r\n", "")).toMatch(
    /^HTTP\/1\.1 400 Bad Request\r\n.*"validation_error"/s,
  );
  const large = `GET / HTTP/1.1\r\nhost: x\r\nx-large: ${"a".repeat(100_000)}\r\n\r\n`;
  expect(await dribble(large, "")).toMatch(/^HTTP\/1\.1 4\d\d .*"validation_error"/s);
});

it("the usual patience is short for headers and long enough for a large file on a slow line", () => {
  const { requestTimeout, http } = serverOptions(log);
  expect(http?.headersTimeout).toBeLessThanOrEqual(15_000);
  expect(http?.connectionsCheckingInterval).toBeLessThanOrEqual(5_000);
  expect(requestTimeout).toBeGreaterThanOrEqual(60_000);
  expect(requestTimeout).toBeLessThanOrEqual(300_000);
});
