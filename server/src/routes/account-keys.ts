import {
  addKeyRequest,
  apiKeyAnswer,
  apiKeysAnswer,
  goneAnswer,
  invitationsAnswer,
  inviteRequest,
  newApiKeyAnswer,
  newInvitationAnswer,
} from "@convo/contract";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import { sessionContext } from "../http/request-state.ts";
import { invite, listInvitations, withdrawInvitation } from "../services/accounts/invitations.ts";
import { addAccountKey, listAccountKeys, revokeAccountKey } from "../services/accounts/keys.ts";
import type { Context } from "../services/context.ts";

const params = z.object({ id: z.string() });
const hidden = { hide: true };

/** What lets programs and other people in: API keys and invitations. */
export const accountKeyRoutes: FastifyPluginAsyncZod<{ ctx: Context }> = async (scope, { ctx }) => {
  scope.get("/keys", { schema: { ...hidden, response: { 200: apiKeysAnswer } } }, async (request) => ({
    data: await listAccountKeys(sessionContext(ctx, request)),
  }));

  scope.post(
    "/keys",
    { schema: { ...hidden, body: addKeyRequest, response: { 201: newApiKeyAnswer } } },
    async (request, reply) => {
      reply.code(201);
      return { data: await addAccountKey(sessionContext(ctx, request), request.body) };
    },
  );

  scope.delete(
    "/keys/:id",
    { schema: { ...hidden, params, response: { 200: apiKeyAnswer } } },
    async (request) => ({ data: await revokeAccountKey(sessionContext(ctx, request), request.params.id) }),
  );

  scope.get(
    "/invitations",
    { schema: { ...hidden, response: { 200: invitationsAnswer } } },
    async (request) => ({
      data: await listInvitations(sessionContext(ctx, request)),
    }),
  );

  scope.post(
    "/invitations",
    { schema: { ...hidden, body: inviteRequest, response: { 201: newInvitationAnswer } } },
    async (request, reply) => {
      reply.code(201);
      return { data: await invite(sessionContext(ctx, request), request.body) };
    },
  );

  scope.delete(
    "/invitations/:id",
    { schema: { ...hidden, params, response: { 200: goneAnswer } } },
    async (request) => {
      await withdrawInvitation(sessionContext(ctx, request), request.params.id);
      return { data: { id: request.params.id, deleted: true as const } };
    },
  );
};
