import { once } from "node:events";
import { Agent, request } from "node:http";
import Fastify from "fastify";
import { expect, it } from "vitest";
import { addClosing } from "./closing.ts";

it("closes once the request in flight is answered, although its client keeps the connection", async () => {
  const app = Fastify({ forceCloseConnections: "idle" });
  addClosing(app);
  let answer = () => {};
  const arrived = new Promise<void>((resolve) => {
    app.get("/", async () => {
      resolve();
      await new Promise<void>((release) => {
        answer = release;
      });
      return { answered: true };
    });
  });
  const { port } = new URL(await app.listen({ port: 0 }));
  const agent = new Agent({ keepAlive: true });
  const sent = request({ port, host: "127.0.0.1", agent }).end();
  const answered = once(sent, "response");
  await arrived;
  const closed = app.close();
  answer();
  const [response] = await answered;
  response.resume();
  expect(response.statusCode).toBe(200);
  await closed;
  agent.destroy();
});
