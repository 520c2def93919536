import {
  calendarConnectionAnswer,
  calendarConnectionParams,
  calendarConnectionsAnswer,
  calendarEventsAnswer,
  calendarEventsQuery,
  connectCalendarRequest,
  disconnectedCalendarAnswer,
  googleAuthorizationAnswer,
} from "@convo/contract";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { userContext } from "../http/request-state.ts";
import { askGoogle } from "../services/calendar/connect-google.ts";
import { connectIcs } from "../services/calendar/connect-ics.ts";
import { listConnections } from "../services/calendar/connections.ts";
import { disconnectCalendar } from "../services/calendar/disconnect.ts";
import { listEvents } from "../services/calendar/events.ts";
import { refreshNow } from "../services/calendar/refresh.ts";
import type { Context } from "../services/context.ts";
import { failures, withKey } from "./failures.ts";

const about = { tags: ["calendar"], security: withKey };

export const calendarRoutes: FastifyPluginAsyncZod<{ ctx: Context }> = async (scope, { ctx }) => {
  scope.get(
    "/calendar/events",
    {
      schema: {
        ...about,
        operationId: "listCalendarEvents",
        summary: "Events of the connected calendars, the earliest first; none where none is connected",
        querystring: calendarEventsQuery,
        response: { 200: calendarEventsAnswer, ...failures(400) },
      },
    },
    (request) => listEvents(userContext(ctx, request), request.query),
  );

  scope.get(
    "/calendar/connections",
    {
      schema: {
        ...about,
        operationId: "listCalendarConnections",
        summary: "The connected calendars, and what else can be connected",
        response: { 200: calendarConnectionsAnswer, ...failures() },
      },
    },
    async (request) => ({ data: await listConnections(userContext(ctx, request)) }),
  );

  scope.post(
    "/calendar/connections",
    {
      schema: {
        ...about,
        operationId: "connectCalendar",
        summary: "Connect the calendar at an address, which is read at once",
        body: connectCalendarRequest,
        response: { 201: calendarConnectionAnswer, ...failures(400, 409, 413, 415) },
      },
    },
    async (request, reply) =>
      reply.code(201).send({ data: await connectIcs(userContext(ctx, request), request.body) }),
  );

  await scope.register(connectionRoutes, { ctx });
};

const connectionRoutes: FastifyPluginAsyncZod<{ ctx: Context }> = async (scope, { ctx }) => {
  scope.post(
    "/calendar/connections/google",
    {
      schema: {
        ...about,
        operationId: "connectGoogleCalendar",
        summary: "Where the user agrees, in a browser, to their Google Calendar being read",
        response: { 200: googleAuthorizationAnswer, ...failures(404, 409, 413, 415) },
      },
    },
    async (request) => ({ data: await askGoogle(userContext(ctx, request)) }),
  );

  scope.post(
    "/calendar/connections/:id/refresh",
    {
      schema: {
        ...about,
        operationId: "refreshCalendar",
        summary: "Read the calendar now; the answer says how that went",
        params: calendarConnectionParams,
        response: { 200: calendarConnectionAnswer, ...failures(404, 413, 415) },
      },
    },
    async (request) => ({ data: await refreshNow(userContext(ctx, request), request.params.id) }),
  );

  scope.delete(
    "/calendar/connections/:id",
    {
      schema: {
        ...about,
        operationId: "disconnectCalendar",
        summary: "Forget the calendar and its events; conversations keep what they took from them",
        params: calendarConnectionParams,
        response: { 200: disconnectedCalendarAnswer, ...failures(404, 413, 415) },
      },
    },
    async (request) => ({ data: await disconnectCalendar(userContext(ctx, request), request.params.id) }),
  );
};
