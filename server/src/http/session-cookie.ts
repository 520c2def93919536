import cookies from "@fastify/cookie";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { AppError } from "../errors.ts";
import { sessionDays } from "../services/accounts/session.ts";

const name = "convo_session";

/** Lets requests of this app carry cookies. */
export async function addCookies(app: FastifyInstance): Promise<void> {
  await app.register(cookies);
}

/** The session's token; undefined where the browser shows none. */
export function sessionToken(request: FastifyRequest): string | undefined {
  return request.cookies[name];
}

/** Out of reach of scripts, and not sent along when another site makes the browser change something here. */
export function setSessionCookie(reply: FastifyReply, token: string, publicUrl: string): void {
  const maxAge = sessionDays * 24 * 60 * 60;
  reply.setCookie(name, token, { ...attributes(publicUrl), maxAge });
}

export function clearSessionCookie(reply: FastifyReply, publicUrl: string): void {
  reply.clearCookie(name, attributes(publicUrl));
}

function attributes(publicUrl: string) {
  const secure = publicUrl.startsWith("https:");
  return { path: "/", httpOnly: true, sameSite: "lax", secure } as const;
}

/**
 * Refuses what another site's page makes a browser send. Browsers name the origin with every request that changes
 * something; programs have keys, not cookies.
 */
export function requireSameOrigin({ method, headers }: FastifyRequest): void {
  if (method === "GET" || method === "HEAD") return;
  const { origin, host, "sec-fetch-site": site } = headers;
  // What a browser says of the site no page can change; over plain HTTP it says only the origin.
  const isOwn = site === undefined ? origin !== undefined && hostOf(origin) === host : site === "same-origin";
  if (!isOwn) throw new AppError("forbidden", "This must come from a page of this server.");
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
