import { AppError } from "../../errors.ts";
import type { Actor, Context } from "../context.ts";

/** On whose behalf an account is being connected: kept by no one, for it travels sealed with the browser. */
export interface GoogleState {
  readonly userId: string;
  readonly actor: Actor;
  /** The secret of PKCE. */
  readonly verifier: string;
  readonly expiresAtMs: number;
}

type Sealing = Pick<Context, "vault" | "now">;

export function sealState({ vault }: Sealing, state: GoogleState): string {
  return Buffer.from(vault.seal(JSON.stringify(state))).toString("base64url");
}

/** Throws where the state is not ours or its time is over. */
export function openState({ vault, now }: Sealing, sealed: string): GoogleState {
  const state = opened(vault, sealed);
  if (state === null) throw new AppError("validation_error", "This link is not complete. Begin again.");
  if (state.expiresAtMs < now().getTime()) {
    throw new AppError("validation_error", "This took too long. Begin again.");
  }
  return state;
}

function opened(vault: Sealing["vault"], sealed: string): GoogleState | null {
  try {
    const state: Partial<GoogleState> = JSON.parse(vault.open(Buffer.from(sealed, "base64url")));
    return state.verifier === undefined || state.userId === undefined ? null : (state as GoogleState);
  } catch {
    return null;
  }
}
