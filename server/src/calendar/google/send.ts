import type { CalendarFailure } from "../../services/context.ts";

const msMax = 20_000;

export interface GoogleAnswer {
  readonly kind: "answered";
  readonly status: number;
  /** The parsed JSON; null where it is none. */
  readonly body: unknown;
}

/** One request to Google; never throws. */
export async function sendToGoogle(url: URL, init: RequestInit): Promise<GoogleAnswer | CalendarFailure> {
  try {
    const answer = await fetch(url, { ...init, redirect: "error", signal: AbortSignal.timeout(msMax) });
    const text = await answer.text();
    return { kind: "answered", status: answer.status, body: parsed(text) };
  } catch {
    return failedAtGoogle("Google cannot be reached.");
  }
}

export function failedAtGoogle(message: string, revoked = false): CalendarFailure {
  return { kind: "failed", message, revoked };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
