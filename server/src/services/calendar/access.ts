import type { CalendarConnectionRecord, CalendarReading, Context, User } from "../context.ts";
import { windowAt } from "./window.ts";

/** What opens a calendar: sealed by the vault wherever it is kept. */
export type Access = { readonly address: string } | { readonly refreshToken: string };

export function sealAccess({ vault }: Pick<Context, "vault">, access: Access): Uint8Array {
  return vault.seal(JSON.stringify(access));
}

/** Answers null where it was sealed with another key than the server has now. */
export function openAccess({ vault }: Pick<Context, "vault">, sealed: Uint8Array): Access | null {
  try {
    return JSON.parse(vault.open(sealed)) as Access;
  } catch {
    return null;
  }
}

/** Reads a calendar. With a cursor, what changed since. `account`: whose it is, where the calendar tells. */
export async function readCalendar(
  ctx: Context,
  user: User,
  access: Access,
  cursor: CalendarConnectionRecord["cursor"],
): Promise<CalendarReading & { account?: string }> {
  const input = { window: windowAt(ctx.now()), cursor, timeZone: user.timezone };
  if ("address" in access) return ctx.calendars.readIcs(new URL(access.address), input);
  const { google } = ctx.calendars;
  return (
    google?.read(access.refreshToken, input) ?? {
      kind: "failed",
      message: "This server is no longer set up for Google Calendar.",
      revoked: false,
    }
  );
}
