import { errors } from "@convo/contract";
import type { FastifyReply } from "fastify";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import { AppError } from "../errors.ts";
import { sendPage } from "../http/send-page.ts";
import { grantedPage, grantPage, refusedPage } from "../pages/calendar/grant-pages.ts";
import type { Page } from "../pages/page.ts";
import { acceptGoogle, accountOfGrant } from "../services/calendar/connect-google.ts";
import type { Context } from "../services/context.ts";

const text = z.string().max(8_000).default("");
const comeBack = z.object({ state: text, code: text, error: text });
const grant = z.object({ state: text, code: text });

const bodyBytesMax = 32 * 1024;

/** Where Google sends a browser back to. It has no key: the sealed state says on whose behalf it went. */
export const googleCallbackRoutes: FastifyPluginAsyncZod<{ ctx: Context }> = async (scope, { ctx }) => {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser(
    "application/x-www-form-urlencoded",
    { parseAs: "string", bodyLimit: bodyBytesMax },
    (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  );

  scope.get(
    "/calendar/google/callback",
    { schema: { hide: true, querystring: comeBack } },
    async ({ query }, reply) =>
      answer(reply, async () => {
        const { state, code, error } = query;
        if (error !== "") return refusedPage("Google was not allowed to give access to it.");
        const { email } = await accountOfGrant(ctx, state);
        return grantPage({ email, state, code });
      }),
  );

  scope.post("/calendar/google/callback", { schema: { hide: true, body: grant } }, async ({ body }, reply) =>
    answer(reply, async () => grantedPage((await acceptGoogle(ctx, body)).label)),
  );
};

/** What was to be expected is told to people, not to programs. */
async function answer(reply: FastifyReply, work: () => Promise<Page>): Promise<FastifyReply> {
  try {
    return sendPage(reply, 200, await work());
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return sendPage(reply, errors[error.code].status, refusedPage(error.message));
  }
}
