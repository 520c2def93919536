import type { CalendarConnection } from "@convo/contract";
import { AppError } from "../../errors.ts";
import type { CalendarConnectionRecord, UserContext } from "../context.ts";
import { openAccess, readCalendar } from "./access.ts";
import { addConnection, requireConnectionLeft } from "./add-connection.ts";
import { connectionAnswer } from "./connections.ts";
import type { FullReading } from "./keep-reading.ts";

/** Connects the calendar at an address, once it has been read. The address is a secret and is not shown again. */
export async function connectIcs(ctx: UserContext, input: { url: string }): Promise<CalendarConnection> {
  const address = addressOf(input.url);
  requireNew(ctx, await ctx.store.calendar.connections(ctx.user.id), address);
  const access = { address: address.href };
  const reading = await readFirst(ctx, access);
  const connection = await ctx.store.transaction(async (store) => {
    requireNew(ctx, await store.calendar.connections(ctx.user.id, { lock: true }), address);
    return addConnection(ctx, store, { kind: "ics", label: address.host, access, reading });
  });
  return connectionAnswer(connection);
}

/** webcal is a calendar's address that a program is meant to open; it is fetched by https. */
function addressOf(text: string): URL {
  const url = text.trim().replace(/^webcals?:\/\//i, "https://");
  if (!URL.canParse(url)) throw invalid("Must be an address such as https://calendar.example.com/basic.ics");
  const address = new URL(url);
  if (!/^https?:$/.test(address.protocol)) throw invalid("Must begin with https:// or webcal://");
  address.hash = "";
  return address;
}

function requireNew(ctx: UserContext, connections: readonly CalendarConnectionRecord[], address: URL): void {
  const isKnown = connections.some(({ access }) => {
    const opened = openAccess(ctx, access);
    return opened !== null && "address" in opened && opened.address === address.href;
  });
  if (isKnown) throw new AppError("conflict", "This calendar is connected already.");
  requireConnectionLeft(connections);
}

async function readFirst(ctx: UserContext, access: { address: string }): Promise<FullReading> {
  const reading = await readCalendar(ctx, ctx.user, access, null);
  if (reading.kind === "all") return reading;
  throw invalid(reading.kind === "failed" ? reading.message : "The calendar cannot be read.");
}

function invalid(message: string): AppError {
  return new AppError("validation_error", `url: ${message}`, { details: [{ path: "url", message }] });
}
