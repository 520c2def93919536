import {
  accountSettings,
  accountSettingsAnswer,
  changedAnswer,
  changePasswordRequest,
  deleteAccountRequest,
  goneAnswer,
  sessionsAnswer,
  signedOutAnswer,
} from "@convo/contract";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import { sessionContext } from "../http/request-state.ts";
import { clearSessionCookie } from "../http/session-cookie.ts";
import { changePassword } from "../services/accounts/change-password.ts";
import { deleteAccount } from "../services/accounts/delete-account.ts";
import { endSession, listSessions } from "../services/accounts/sessions.ts";
import { changeSettings, getSettings } from "../services/accounts/settings.ts";
import type { Context } from "../services/context.ts";

const hidden = { hide: true };

/** The signed-in user's password, sessions, settings, and the end of the account. */
export const accountRoutes: FastifyPluginAsyncZod<{ ctx: Context }> = async (scope, { ctx }) => {
  scope.post(
    "/sign-out",
    { schema: { ...hidden, response: { 200: signedOutAnswer } } },
    async (request, reply) => {
      const own = sessionContext(ctx, request);
      await endSession(own, own.session.id);
      clearSessionCookie(reply, ctx.publicUrl());
      return { data: { signedOut: true as const } };
    },
  );

  scope.put(
    "/password",
    { schema: { ...hidden, body: changePasswordRequest, response: { 200: changedAnswer } } },
    async (request) => {
      await changePassword(sessionContext(ctx, request), request.body);
      return { data: { changed: true as const } };
    },
  );

  scope.get("/sessions", { schema: { ...hidden, response: { 200: sessionsAnswer } } }, async (request) => ({
    data: await listSessions(sessionContext(ctx, request)),
  }));

  scope.delete(
    "/sessions/:id",
    { schema: { ...hidden, params: z.object({ id: z.string() }), response: { 200: goneAnswer } } },
    async (request) => {
      await endSession(sessionContext(ctx, request), request.params.id);
      return { data: { id: request.params.id, deleted: true as const } };
    },
  );

  scope.get(
    "/settings",
    { schema: { ...hidden, response: { 200: accountSettingsAnswer } } },
    async (request) => ({
      data: await getSettings(sessionContext(ctx, request)),
    }),
  );

  scope.put(
    "/settings",
    { schema: { ...hidden, body: accountSettings, response: { 200: accountSettingsAnswer } } },
    async (request) => ({ data: await changeSettings(sessionContext(ctx, request), request.body) }),
  );

  scope.post(
    "/delete",
    { schema: { ...hidden, body: deleteAccountRequest, response: { 200: goneAnswer } } },
    async (request, reply) => {
      const own = sessionContext(ctx, request);
      await deleteAccount(own, request.body.password);
      clearSessionCookie(reply, ctx.publicUrl());
      return { data: { id: own.user.id, deleted: true as const } };
    },
  );
};
