/** What a log may hold of an error. */
export interface ErrorDescription {
  readonly name: string;
  readonly code: string | null;
  readonly message: string;
  readonly frames: readonly string[];
}

const messageCharactersMax = 300;
const framesMax = 12;

/**
 * Describes the error at the bottom of the causes. Those above it are left out: the database library's errors repeat the
 * statement with its values, which may be somebody's words.
 */
export function describeError(error: unknown): ErrorDescription {
  let bottom = error;
  for (let depth = 0; depth < 10 && bottom instanceof Error && bottom.cause instanceof Error; depth += 1) {
    bottom = bottom.cause;
  }
  if (!(bottom instanceof Error)) return { name: typeof bottom, code: null, message: "", frames: [] };
  const frames = (bottom.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return {
    name: bottom.name,
    code: "code" in bottom ? String(bottom.code) : null,
    message: bottom.message.slice(0, messageCharactersMax),
    frames: frames.slice(0, framesMax).map((line) => line.trim()),
  };
}
