import Fastify, { type FastifyBaseLogger, type FastifyInstance } from "fastify";
import { addDashboard } from "./dashboard.ts";
import { addAuthentication, addSessions } from "./http/authenticate.ts";
import { addClosing } from "./http/closing.ts";
import { addCompression } from "./http/compression.ts";
import { addCors } from "./http/cors.ts";
import { addEntityTags } from "./http/entity-tags.ts";
import { addErrorAnswers } from "./http/error-answers.ts";
import { InnerCalls } from "./http/inner-calls.ts";
import { addOpenApi } from "./http/openapi.ts";
import { addReference } from "./http/reference.ts";
import { addRequestBodies } from "./http/request-bodies.ts";
import { addRequestLog } from "./http/request-log.ts";
import { addRequestMetrics } from "./http/request-metrics.ts";
import { addRequestState } from "./http/request-state.ts";
import { addSecurityHeaders } from "./http/security-headers.ts";
import { serverOptions } from "./http/server-options.ts";
import { addCookies, requireSameOrigin } from "./http/session-cookie.ts";
import { addUnknownRouteAnswers, RouteMethods } from "./http/unknown-routes.ts";
import { validator } from "./http/validator.ts";
import { mcpEndpoint } from "./mcp.ts";
import { accountRoutes } from "./routes/account.ts";
import { accountKeyRoutes } from "./routes/account-keys.ts";
import { accountLinkRoutes } from "./routes/account-links.ts";
import { actionItemRoutes } from "./routes/action-items.ts";
import { answerRoutes } from "./routes/answers.ts";
import { auditLogRoutes } from "./routes/audit-log.ts";
import { calendarRoutes } from "./routes/calendar.ts";
import { conversationRoutes } from "./routes/conversations.ts";
import { exportRoutes } from "./routes/exports.ts";
import { feedbackRoutes } from "./routes/feedback.ts";
import { goalRoutes } from "./routes/goals.ts";
import { googleCallbackRoutes } from "./routes/google-callback.ts";
import { importRoutes } from "./routes/imports.ts";
import { keyPointRoutes } from "./routes/keypoints.ts";
import { liveRoutes } from "./routes/live.ts";
import { metricsRoutes } from "./routes/metrics.ts";
import { overviewRoutes } from "./routes/overviews.ts";
import { searchRoutes } from "./routes/search.ts";
import { serverRoutes } from "./routes/server.ts";
import { shareRoutes } from "./routes/share.ts";
import { sharePageRoutes } from "./routes/share-page.ts";
import { signInRoutes } from "./routes/sign-in.ts";
import { signalRoutes } from "./routes/signals.ts";
import { speakerRoutes } from "./routes/speakers.ts";
import { transcriptRoutes } from "./routes/transcript.ts";
import { trendRoutes } from "./routes/trends.ts";
import { userRoutes } from "./routes/user.ts";
import { webhookDeliveryRoutes } from "./routes/webhook-deliveries.ts";
import { webhookRoutes } from "./routes/webhooks.ts";
import type { Context, Metrics } from "./services/context.ts";

export interface AppOptions {
  /** Where the built dashboard lies, if not where it is built. */
  readonly dashboardFolder?: string | undefined;
  /** The origins whose pages may call the API with a key. */
  readonly corsOrigins?: readonly string[];
  /** null: nothing is counted, and `/metrics` is not there. */
  readonly metrics?: Metrics | null;
}

/** The whole server but for its port. */
export async function buildApp(
  ctx: Context,
  log: FastifyBaseLogger,
  { dashboardFolder, corsOrigins = [], metrics = null }: AppOptions = {},
): Promise<FastifyInstance> {
  const app = Fastify(serverOptions(log));
  const routeMethods = new RouteMethods();
  const innerCalls = new InnerCalls();
  app.setValidatorCompiler(validator);
  // What services answer is of the contract's types, and every test parses it; parsing it here again would cost each request.
  app.setSerializerCompiler(() => JSON.stringify);
  routeMethods.watch(app);
  addClosing(app);
  addRequestState(app);
  addErrorAnswers(app);
  addSecurityHeaders(app);
  await addCookies(app);
  addRequestLog(app);
  if (metrics !== null) addRequestMetrics(app, metrics);
  await addOpenApi(app);
  addUnknownRouteAnswers(app, routeMethods, await addDashboard(app, dashboardFolder));
  await addReference(app);
  await app.register(serverRoutes, { ctx });
  if (metrics !== null) await app.register(metricsRoutes, { ctx, metrics });
  await app.register(v1, { prefix: "/api/v1", ctx, routeMethods, innerCalls, corsOrigins });
  await app.register(mcpEndpoint, { prefix: "/api", ctx, innerCalls });
  await app.register(account, { prefix: "/api/account", ctx });
  await app.register(sharePageRoutes, { ctx });
  await app.register(googleCallbackRoutes, { ctx });
  return app;
}

interface V1Options {
  readonly ctx: Context;
  readonly routeMethods: RouteMethods;
  readonly innerCalls: InnerCalls;
  readonly corsOrigins: readonly string[];
}

async function v1(
  scope: FastifyInstance,
  { ctx, routeMethods, innerCalls, corsOrigins }: V1Options,
): Promise<void> {
  // Before the key is asked for: a browser's preflight has none.
  await addCors(scope, corsOrigins);
  addAuthentication(scope, ctx, { innerCalls, sessions: true });
  addRequestBodies(scope);
  addEntityTags(scope);
  await addCompression(scope);
  addUnknownRouteAnswers(scope, routeMethods);
  for (const routes of v1Routes) await scope.register(routes, { ctx });
}

const v1Routes = [
  conversationRoutes,
  importRoutes,
  transcriptRoutes,
  feedbackRoutes,
  trendRoutes,
  goalRoutes,
  keyPointRoutes,
  answerRoutes,
  actionItemRoutes,
  overviewRoutes,
  shareRoutes,
  exportRoutes,
  signalRoutes,
  searchRoutes,
  speakerRoutes,
  liveRoutes,
  webhookRoutes,
  webhookDeliveryRoutes,
  auditLogRoutes,
  calendarRoutes,
  userRoutes,
];

/** The dashboard's own affairs, by session cookie. */
async function account(scope: FastifyInstance, { ctx }: { ctx: Context }) {
  scope.addHook("onRequest", async (request) => requireSameOrigin(request));
  addRequestBodies(scope);
  await scope.register(signInRoutes, { ctx });
  await scope.register(accountLinkRoutes, { ctx });
  await scope.register(async (own) => {
    addSessions(own, ctx);
    await own.register(accountRoutes, { ctx });
    await own.register(accountKeyRoutes, { ctx });
  });
}
