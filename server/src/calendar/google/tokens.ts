import { z } from "zod";
import type { CalendarFailure } from "../../services/context.ts";
import { failedAtGoogle, sendToGoogle } from "./send.ts";

export interface GoogleClient {
  readonly clientId: string;
  readonly clientSecret: string;
}

const grantAnswer = z.object({ refresh_token: z.string().min(1) });
const accessAnswer = z.object({ access_token: z.string().min(1) });
const errorAnswer = z.object({ error: z.string() });

/** What the user agreed to, for a token that lasts. */
export async function exchangeCode(
  endpoint: string,
  client: GoogleClient,
  { code, verifier, redirectUri }: { code: string; verifier: string; redirectUri: string },
): Promise<{ kind: "granted"; refreshToken: string } | CalendarFailure> {
  const answer = await post(endpoint, client, {
    grant_type: "authorization_code",
    code,
    code_verifier: verifier,
    redirect_uri: redirectUri,
  });
  if (answer.kind === "failed") return answer;
  const granted = grantAnswer.safeParse(answer.body);
  return granted.success
    ? { kind: "granted", refreshToken: granted.data.refresh_token }
    : failedAtGoogle("Google gave no lasting access. Connect the calendar again.");
}

/** A token for the next minutes. */
export async function accessToken(
  endpoint: string,
  client: GoogleClient,
  refreshToken: string,
): Promise<{ kind: "access"; token: string } | CalendarFailure> {
  const answer = await post(endpoint, client, { grant_type: "refresh_token", refresh_token: refreshToken });
  if (answer.kind === "failed") return answer;
  const access = accessAnswer.safeParse(answer.body);
  return access.success
    ? { kind: "access", token: access.data.access_token }
    : failedAtGoogle("Google's answer is not understood.");
}

/** Best effort: where it fails, the user can still take the access away at Google. */
export async function revokeToken(endpoint: string, refreshToken: string): Promise<void> {
  await sendToGoogle(new URL(endpoint), {
    method: "POST",
    body: new URLSearchParams({ token: refreshToken }),
  });
}

async function post(
  endpoint: string,
  { clientId, clientSecret }: GoogleClient,
  fields: Record<string, string>,
): Promise<{ kind: "answered"; body: unknown } | CalendarFailure> {
  const body = new URLSearchParams({ ...fields, client_id: clientId, client_secret: clientSecret });
  const answer = await sendToGoogle(new URL(endpoint), { method: "POST", body });
  if (answer.kind === "failed" || answer.status === 200) return answer;
  const error = errorAnswer.safeParse(answer.body).data?.error ?? `status ${answer.status}`;
  if (error === "invalid_grant") {
    return failedAtGoogle("The access was taken away or has expired. Connect the calendar again.", true);
  }
  return failedAtGoogle(`Google refuses: ${error.slice(0, 100)}.`);
}
