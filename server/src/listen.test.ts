import { createServer } from "node:net";
import Fastify from "fastify";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readConfig } from "./config.ts";
import { greeting } from "./greeting.ts";
import { listen } from "./listen.ts";

const app = { current: Fastify() };
beforeEach(() => {
  app.current = Fastify();
});
afterEach(() => app.current.close());

describe("listening", () => {
  it("answers where the server can be reached", async () => {
    const address = await listen(app.current, readConfig({ PORT: "0" }));
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it("says that the port is taken, and what to do about it", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const taken = other.address();
    const port = typeof taken === "object" ? String(taken?.port) : "";
    await expect(listen(app.current, readConfig({ PORT: port }))).rejects.toThrow(`Port ${port}`);
    await new Promise((resolve) => other.close(resolve));
  });

  it("says that the host is not one of this machine's", async () => {
    await expect(listen(app.current, readConfig({ PORT: "0", HOST: "192.0.2.1" }))).rejects.toThrow(
      "192.0.2.1",
    );
  });
});

describe("the greeting", () => {
  it("shows the key once, with a command that needs no editing", () => {
    const address = "http://127.0.0.1:3000";
    const first = greeting(address, {
      key: "convo_abc",
      conversationId: "sess_1",
      welcomePath: "/welcome/abc",
    });
    expect(first).toContain(
      `curl -H 'Authorization: Bearer convo_abc' ${address}/api/v1/conversations/sess_1/feedback`,
    );
    expect(greeting(address, null)).toBe(`Convo is listening at ${address}\n`);
  });
});
