import { createHash } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import type { GoogleEndpoints } from "../../calendar/google/google-calendar.ts";

export interface GoogleServer {
  readonly endpoints: GoogleEndpoints;
  /** The calendar as it is; each change counts as one since the last sync token. */
  events: GoogleItem[];
  /** What is answered to the next sync token; null: nothing changed. */
  changes: GoogleItem[] | null;
  /** The next sync token is too old. */
  expired: boolean;
  /** The user took the access away. */
  revoked: boolean;
  /** The queries of events.list so far. */
  readonly lists: URLSearchParams[];
  readonly revocations: string[];
  /** Agrees as a user would; answers the code. */
  agree(authorizationUrl: string): { code: string; state: string };
  close(): Promise<void>;
}

export interface GoogleItem {
  readonly id: string;
  readonly [field: string]: unknown;
}

/** Google's token endpoint and events.list on this machine: one account, pages of two events. */
export async function startGoogleServer(): Promise<GoogleServer> {
  let challenge = "";
  const state = { events: [], changes: null, expired: false, revoked: false } as Pick<
    GoogleServer,
    "events" | "changes" | "expired" | "revoked"
  >;
  const lists: URLSearchParams[] = [];
  const revocations: string[] = [];

  function token(form: URLSearchParams): [number, object] {
    if (form.get("client_secret") !== "the secret") return [401, { error: "invalid_client" }];
    if (form.get("grant_type") === "authorization_code") {
      const proof = createHash("sha256")
        .update(form.get("code_verifier") ?? "")
        .digest("base64url");
      const isRight = proof === challenge && form.get("code") === "the code";
      challenge = "";
      return isRight ? [200, { access_token: "a1", refresh_token: "r1" }] : [400, { error: "invalid_grant" }];
    }
    return state.revoked ? [400, { error: "invalid_grant" }] : [200, { access_token: "a1" }];
  }

  function list(query: URLSearchParams): [number, object] {
    lists.push(query);
    const isSync = query.has("syncToken");
    if (isSync && state.expired) {
      state.expired = false;
      return [410, { error: { code: 410 } }];
    }
    const items = isSync ? (state.changes ?? []) : state.events;
    const start = Number(query.get("pageToken") ?? 0);
    const more = start + 2 < items.length;
    const rest = more ? { nextPageToken: String(start + 2) } : { nextSyncToken: `sync-${lists.length}` };
    return [
      200,
      {
        summary: "alice@example.com",
        timeZone: "America/New_York",
        items: items.slice(start, start + 2),
        ...rest,
      },
    ];
  }

  const server = createServer(async (request, answer) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://local");
    const form = new URLSearchParams(await bodyOf(request));
    const isKnown = request.headers.authorization === "Bearer a1";
    if (pathname === "/revoke") revocations.push(form.get("token") ?? "");
    const [status, body] =
      pathname === "/token"
        ? token(form)
        : pathname === "/revoke"
          ? [200, {}]
          : isKnown
            ? list(searchParams)
            : [401, {}];
    answer.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  });
  server.listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return Object.assign(state, {
    endpoints: {
      authorize: `${base}/authorize`,
      token: `${base}/token`,
      revoke: `${base}/revoke`,
      calendar: base,
    },
    lists,
    revocations,
    agree(authorizationUrl: string) {
      const { searchParams } = new URL(authorizationUrl);
      challenge = searchParams.get("code_challenge") ?? "";
      return { code: "the code", state: searchParams.get("state") ?? "" };
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  });
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request) text += chunk;
  return text;
}
