import { accountStateAnswer, signedInAnswer, signInRequest } from "@convo/contract";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { signedIn } from "../http/authenticate.ts";
import { setSessionCookie } from "../http/session-cookie.ts";
import { openSession } from "../services/accounts/session.ts";
import { signIn } from "../services/accounts/sign-in.ts";
import { accountState, signedInUser } from "../services/accounts/state.ts";
import type { Context } from "../services/context.ts";

const hidden = { hide: true };

/** Who is signed in, and signing in: what everyone may ask. */
export const signInRoutes: FastifyPluginAsyncZod<{ ctx: Context }> = async (scope, { ctx }) => {
  scope.get("/", { schema: { ...hidden, response: { 200: accountStateAnswer } } }, async (request, reply) => {
    const caller = await signedIn(ctx, request, reply);
    return { data: await accountState(ctx, caller?.user ?? null) };
  });

  scope.post(
    "/sign-in",
    { schema: { ...hidden, body: signInRequest, response: { 200: signedInAnswer } } },
    async (request, reply) => {
      const user = await signIn(ctx, { ...request.body, address: request.ip });
      const token = await openSession(ctx, user.id, request.headers["user-agent"] ?? null);
      setSessionCookie(reply, token, ctx.publicUrl());
      return { data: { user: await signedInUser(ctx, user) } };
    },
  );
};
