import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";

export interface Received {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface WebhookReceiver {
  /** `http://127.0.0.1:…`, without a slash at the end. */
  readonly url: string;
  readonly received: readonly Received[];
  /** The bodies that came, parsed. */
  events(): { event: string; data: Record<string, unknown>; timestamp: string }[];
  close(): Promise<void>;
}

/** How a request is answered: with a status, or in a way of the test's own. */
export type Answering = number | ((response: ServerResponse, position: number) => void);

/** A receiver of webhooks over real HTTP, which keeps all that it is sent. */
export async function startReceiver(answering: Answering = 204): Promise<WebhookReceiver> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const body = Buffer.concat(chunks).toString();
      const position = received.push({ path: request.url ?? "", headers: request.headers, body }) - 1;
      if (typeof answering === "number") response.writeHead(answering).end();
      else answering(response, position);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the receiver has no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    received,
    events: () => received.map(({ body }) => JSON.parse(body)),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
