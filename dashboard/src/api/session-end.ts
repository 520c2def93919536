import { ApiError } from "@convo/contract/browser";

interface SessionEndParts {
  /** Whether this page shows what belongs to someone. */
  readonly isSignedIn: () => boolean;
  /** Asks the server who is signed in now. */
  readonly askIsSignedIn: () => Promise<boolean>;
  readonly onEnd: () => void;
}

/**
 * Notices that the session was ended elsewhere: the server refuses, and says when asked that nobody is signed in. A
 * wrong password is refused in the same way and ends nothing.
 */
export function createSessionEnd({ isSignedIn, askIsSignedIn, onEnd }: SessionEndParts) {
  let asking: Promise<void> | null = null;
  const ask = async () => {
    try {
      if (!(await askIsSignedIn())) onEnd();
    } catch {
      // A server that is away tells nothing.
    } finally {
      asking = null;
    }
  };
  return async (error: unknown): Promise<void> => {
    if (!(error instanceof ApiError) || error.code !== "unauthorized" || !isSignedIn()) return;
    asking ??= ask();
    await asking;
  };
}
