import { accountLinkAnswer, signedInAnswer, useLinkRequest } from "@convo/contract";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import { setSessionCookie } from "../http/session-cookie.ts";
import { describeLink, useLink } from "../services/accounts/links.ts";
import { openSession } from "../services/accounts/session.ts";
import { signedInUser } from "../services/accounts/state.ts";
import type { Context } from "../services/context.ts";

const params = z.object({ token: z.string() });

/** One-time links: the owner's first, invitations, new passwords. Whoever has the token is let in. */
export const accountLinkRoutes: FastifyPluginAsyncZod<{ ctx: Context }> = async (scope, { ctx }) => {
  scope.get(
    "/links/:token",
    { schema: { hide: true, params, response: { 200: accountLinkAnswer } } },
    async (request) => ({ data: await describeLink(ctx, request.params.token) }),
  );

  scope.post(
    "/links/:token",
    { schema: { hide: true, params, body: useLinkRequest, response: { 200: signedInAnswer } } },
    async (request, reply) => {
      const user = await useLink(ctx, { token: request.params.token, ...request.body });
      const token = await openSession(ctx, user.id, request.headers["user-agent"] ?? null);
      setSessionCookie(reply, token, ctx.publicUrl());
      return { data: { user: await signedInUser(ctx, user) } };
    },
  );
};
