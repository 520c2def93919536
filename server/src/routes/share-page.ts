import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import { sendPage } from "../http/send-page.ts";
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
