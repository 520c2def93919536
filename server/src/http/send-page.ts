import type { FastifyReply } from "fastify";
import type { Page } from "../pages/page.ts";

/** Kept by no one on the way, so that a link that is withdrawn shows nothing from that moment on. */
export function sendPage(
  reply: FastifyReply,
  status: number,
  { body, contentSecurityPolicy }: Page,
): FastifyReply {
  return reply
    .code(status)
    .headers({
      "content-security-policy": contentSecurityPolicy,
      "x-robots-tag": "noindex, nofollow, noarchive",
      "cache-control": "no-store",
    })
    .type("text/html; charset=utf-8")
    .send(body);
}
