import http from "node:http";
import https from "node:https";
import type { LookupFunction } from "node:net";
import { AllowedHosts } from "./allowed-hosts.ts";
import { startDeadline } from "./deadline.ts";
import { OutboundError } from "./outbound-error.ts";
import { requireAllowed } from "./require-allowed.ts";
import { checkedAddresses, type Resolve, resolveBySystem } from "./resolve.ts";

export interface OutboundRequest {
  readonly url: URL;
  readonly method: "GET" | "POST";
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Of the whole exchange, from the look-up to the answer's last byte. */
  readonly msMax: number;
  /** The answer is read so far and no further. */
  readonly bodyBytesMax: number;
  /** Ends the exchange, wherever it stands. */
  readonly signal?: AbortSignal;
}

export interface OutboundAnswer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  /** As it came: a compressed body is not unpacked. */
  readonly body: Buffer;
  /** The body goes on after what was read of it. */
  readonly truncated: boolean;
}

/** Sends one request and follows no redirect. Throws OutboundError where no answer comes. */
export type Outbound = (request: OutboundRequest) => Promise<OutboundAnswer>;

export interface OutboundOptions {
  /** Names or addresses that may be private and may be spoken to without TLS. */
  readonly allowHosts: readonly string[];
  readonly resolve?: Resolve;
}

/**
 * Requests to addresses that users name. Each goes over a connection of its own to an address that was checked when
 * it was looked up, so that a name cannot be public when it is checked and private when it is used.
 */
export function outboundWith({ allowHosts, resolve = resolveBySystem }: OutboundOptions): Outbound {
  const allowed = new AllowedHosts(allowHosts);
  const lookup = checkedLookup(resolve, allowed);
  return async (request) => {
    const { url, msMax } = request;
    requireAllowed(url, allowed);
    const deadline = startDeadline(msMax, request.signal);
    try {
      return await exchange(request, lookup, deadline.signal);
    } catch (error) {
      throw deadline.isOver()
        ? new OutboundError("timeout", `${url.host} did not answer within ${msMax / 1000} s.`, error)
        : failureOf(error, url);
    } finally {
      deadline.clear();
    }
  };
}

function checkedLookup(resolve: Resolve, allowed: AllowedHosts): LookupFunction {
  return (host, { all }, answer) => {
    checkedAddresses(host, resolve, allowed).then(
      (addresses) => {
        const [first] = addresses;
        if (all || first === undefined) answer(null, [...addresses]);
        else answer(null, first.address, first.family);
      },
      (error: Error) => answer(error, []),
    );
  };
}

function exchange(
  { url, method, headers, body, bodyBytesMax }: OutboundRequest,
  lookup: LookupFunction,
  signal: AbortSignal,
): Promise<OutboundAnswer> {
  return new Promise((resolve, reject) => {
    const { request: open } = url.protocol === "https:" ? https : http;
    const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
    const options = {
      method,
      headers: { ...headers, ...length },
      lookup,
      signal,
      agent: false as const,
      // Whatever NODE_TLS_REJECT_UNAUTHORIZED says: who answers is who the certificate says.
      rejectUnauthorized: true,
    };
    const sent = open(url, options, (answer) => {
      readUpTo(answer, bodyBytesMax).then((read) => {
        sent.destroy();
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, ...read });
      }, reject);
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

async function readUpTo(
  answer: http.IncomingMessage,
  bytesMax: number,
): Promise<Pick<OutboundAnswer, "body" | "truncated">> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes > bytesMax) break;
  }
  return { body: Buffer.concat(chunks).subarray(0, bytesMax), truncated: bytes > bytesMax };
}

/** The system's own words may hold the whole address; only what kind of failure it was is told. */
function failureOf(error: unknown, { host }: URL): OutboundError {
  if (error instanceof OutboundError) return error;
  const code = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
  return new OutboundError("connection", `The connection to ${host} failed${code}.`, error);
}
