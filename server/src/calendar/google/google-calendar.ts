import { createHash } from "node:crypto";
import type { GoogleCalendar } from "../../services/context.ts";
import { readEvents } from "./read-events.ts";
import { accessToken, exchangeCode, revokeToken } from "./tokens.ts";

export interface GoogleOptions {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Google's own where absent. */
  readonly endpoints?: GoogleEndpoints;
}

export interface GoogleEndpoints {
  /** Where the user's browser goes. */
  readonly authorize: string;
  readonly token: string;
  readonly revoke: string;
  /** Of the calendar API, version 3. */
  readonly calendar: string;
}

const googlesOwn: GoogleEndpoints = {
  authorize: "https://accounts.google.com/o/oauth2/v2/auth",
  token: "https://oauth2.googleapis.com/token",
  revoke: "https://oauth2.googleapis.com/revoke",
  calendar: "https://www.googleapis.com/calendar/v3",
};

/** To read events, and nothing else of the account. */
const scope = "https://www.googleapis.com/auth/calendar.events.readonly";

/** The primary calendar of a Google account: OAuth 2 authorization code with PKCE, then events.list. */
export function googleCalendar({ endpoints = googlesOwn, ...client }: GoogleOptions): GoogleCalendar {
  return {
    authorizationUrl({ state, verifier, redirectUri }) {
      const url = new URL(endpoints.authorize);
      const challenge = createHash("sha256").update(verifier).digest("base64url");
      const ask = {
        client_id: client.clientId,
        redirect_uri: redirectUri,
        response_type: "code",
        scope,
        state,
        code_challenge: challenge,
        code_challenge_method: "S256",
        // Without these two the access ends after an hour.
        access_type: "offline",
        prompt: "consent",
      };
      for (const [name, value] of Object.entries(ask)) url.searchParams.set(name, value);
      return url.href;
    },
    exchange: (grant) => exchangeCode(endpoints.token, client, grant),
    async read(refreshToken, input) {
      const access = await accessToken(endpoints.token, client, refreshToken);
      return access.kind === "failed" ? access : readEvents(endpoints.calendar, access.token, input);
    },
    revoke: (refreshToken) => revokeToken(endpoints.revoke, refreshToken),
  };
}
