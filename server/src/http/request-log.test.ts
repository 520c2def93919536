import { once } from "node:events";
import { get } from "node:http";
import type { AddressInfo } from "node:net";
import Fastify, { type FastifyBaseLogger } from "fastify";
import { pino } from "pino";
import { expect, it } from "vitest";
import { addRequestLog } from "./request-log.ts";
import { addRequestState } from "./request-state.ts";
import { serverOptions } from "./server-options.ts";

/** The lines, in order, as an operator's log reader sees them. */
function logged(level: string) {
  const lines: Record<string, unknown>[] = [];
  const log: FastifyBaseLogger = pino(
    { level, base: null },
    { write: (line: string) => lines.push(JSON.parse(line)) },
  );
  const app = Fastify(serverOptions(log));
  addRequestState(app);
  addRequestLog(app);
  return { app, lines: () => lines.filter(({ route }) => route !== undefined) };
}

it("writes one line for a request, with these fields and no others", async () => {
  const { app, lines } = logged("info");
  app.get("/things/:id", async () => ({}));
  await app.inject("/things/secret?query=secret");
  expect(lines()).toEqual([
    {
      level: 30,
      time: expect.any(Number),
      requestId: expect.any(String),
      method: "GET",
      route: "/things/:id",
      status: 200,
      ms: expect.any(Number),
      userId: null,
      msg: "request",
    },
  ]);
});

it("writes failures of the server alone where the operator wants no more", async () => {
  const { app, lines } = logged("warn");
  app.get("/broken", (_request, reply) => reply.code(500).send({}));
  app.get("/missing", (_request, reply) => reply.code(404).send({}));
  await app.inject("/missing");
  await app.inject("/broken");
  expect(lines().map(({ level, status }) => [level, status])).toEqual([[50, 500]]);
});

it("writes a line for a client that left before the answer", async () => {
  const { app, lines } = logged("info");
  const arrived = new Promise<void>((resolve) => {
    app.get("/slow", async (_request, reply) => {
      resolve();
      await once(reply.raw, "close");
      return {};
    });
  });
  await app.listen({ host: "127.0.0.1", port: 0 });
  const { port } = app.server.address() as AddressInfo;
  const client = get({ host: "127.0.0.1", port, path: "/slow" }).on("error", () => {});
  await arrived;
  client.destroy();
  await expect.poll(lines).toHaveLength(1);
  expect(lines()[0]).toMatchObject({ route: "/slow", status: null, msg: "the client has gone" });
  await app.close();
});
