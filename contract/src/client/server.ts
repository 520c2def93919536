import { data, type Send } from "./send.ts";

export function serverClient(send: Send) {
  return {
    alive: () => send<{ data: { status: "ok" } }>("GET", "/healthz").then(data),
    /** Throws `unavailable` while the server cannot serve. */
    ready: () => send<{ data: { status: "ok" } }>("GET", "/readyz").then(data),
    /** The API as an OpenAPI 3.1 document. */
    openApi: () => send<Readonly<Record<string, unknown>>>("GET", "/openapi.json"),
  };
}
