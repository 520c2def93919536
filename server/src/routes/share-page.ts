import type { FastifyReply } from "fastify";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import type { Page } from "../pages/page.ts";
import { missingPage } from "../pages/share/missing-page.ts";
import { sharePage } from "../pages/share/share-page.ts";
import type { Context } from "../services/context.ts";
import { openShare } from "../services/shares/open.ts";

/** The page at the end of a share link, for people without an account. */
export const sharePageRoutes: FastifyPluginAsyncZod<{ ctx: Context }> = async (scope, { ctx }) => {
  scope.get(
    "/s/:token",
    { schema: { hide: true, params: z.object({ token: z.string() }) } },
    async (request, reply) => {
      const shared = await openShare(ctx, request.params.token);
      return shared === null ? sendPage(reply, 404, missingPage()) : sendPage(reply, 200, sharePage(shared));
    },
  );
};

/** Kept by no one on the way, so that a link that is withdrawn shows nothing from that moment on. */
function sendPage(reply: FastifyReply, status: number, { body, contentSecurityPolicy }: Page): FastifyReply {
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
