import { randomBytes } from "node:crypto";
import type { CalendarConnection, GoogleAuthorization } from "@convo/contract";
import { AppError } from "../../errors.ts";
import type {
  CalendarConnectionRecord,
  Context,
  GoogleCalendar,
  Store,
  User,
  UserContext,
} from "../context.ts";
import { type Access, sealAccess } from "./access.ts";
import { addConnection, recordConnected, requireConnectionLeft } from "./add-connection.ts";
import { connectionAnswer } from "./connections.ts";
import { openState, sealState } from "./google-state.ts";
import { type FullReading, keepFirstReading } from "./keep-reading.ts";
import { windowAt } from "./window.ts";

/** As long as Google's own code holds. */
const askMsMax = 10 * 60_000;

export interface GoogleGrant {
  readonly state: string;
  readonly code: string;
}

/** Where the user agrees, in a browser, to their events being read. */
export async function askGoogle(ctx: UserContext): Promise<GoogleAuthorization> {
  const google = requireGoogle(ctx);
  const { user, actor } = ctx;
  requireConnectionLeft(await ctx.store.calendar.connections(user.id));
  const verifier = randomBytes(32).toString("base64url");
  const expiresAtMs = ctx.now().getTime() + askMsMax;
  const state = sealState(ctx, { userId: user.id, actor, verifier, expiresAtMs });
  return { authorizationUrl: google.authorizationUrl({ state, verifier, redirectUri: redirectUri(ctx) }) };
}

/**
 * The account that a calendar would be connected to: whoever comes back from Google may have been sent there by
 * someone else, so they are asked once more.
 */
export async function accountOfGrant(ctx: Context, state: string): Promise<User> {
  requireGoogle(ctx);
  const { userId } = openState(ctx, state);
  const user = await ctx.store.users.get(userId);
  if (user === null) throw new AppError("not_found", "The account was not found.");
  return user;
}

/** Keeps what the user agreed to. An account that was connected before gets its access again. */
export async function acceptGoogle(base: Context, grant: GoogleGrant): Promise<CalendarConnection> {
  const google = requireGoogle(base);
  const { verifier, actor } = openState(base, grant.state);
  const ctx: UserContext = { ...base, user: await accountOfGrant(base, grant.state), actor };
  const given = { code: grant.code, verifier, redirectUri: redirectUri(ctx) };
  const granted = await google.exchange(given);
  if (granted.kind === "failed") throw new AppError("validation_error", granted.message);
  const { refreshToken } = granted;
  const input = { window: windowAt(ctx.now()), cursor: null, timeZone: ctx.user.timezone };
  const reading = await google.read(refreshToken, input);
  if (reading.kind !== "all") {
    const message = reading.kind === "failed" ? reading.message : "Google's answer is not understood.";
    throw new AppError("validation_error", message);
  }
  const label = reading.account ?? "Google Calendar";
  const connection = await ctx.store.transaction((store) =>
    keepAccount(ctx, store, label, { refreshToken }, reading),
  );
  return connectionAnswer(connection);
}

async function keepAccount(
  ctx: UserContext,
  store: Store,
  label: string,
  access: Access,
  reading: FullReading,
): Promise<CalendarConnectionRecord> {
  const connections = await store.calendar.connections(ctx.user.id, { lock: true });
  const known = connections.find((one) => one.kind === "google" && one.label === label);
  if (known === undefined) {
    requireConnectionLeft(connections);
    return addConnection(ctx, store, { kind: "google", label, access, reading });
  }
  await store.calendar.updateConnection(ctx.user.id, known.id, { access: sealAccess(ctx, access) });
  await recordConnected(ctx, store, known);
  return keepFirstReading(ctx, store, known, reading);
}

function requireGoogle({ calendars }: Pick<Context, "calendars">): GoogleCalendar {
  if (calendars.google !== null) return calendars.google;
  throw new AppError("not_found", "Google Calendar was not found here: this server is not set up for it.");
}

function redirectUri({ publicUrl }: Pick<Context, "publicUrl">): string {
  return `${publicUrl()}/calendar/google/callback`;
}
