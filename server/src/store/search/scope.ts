import type { ConfigQuery } from "./query.ts";

/**
 * One tsquery over all of a user's configurations. Beside its words every row of the index has a lexeme that names
 * its owner and configuration, so that neither other users' rows nor another language's stems are ever met.
 */
export function scopedQuery(
  userId: string,
  queries: readonly ConfigQuery[],
  part: (query: ConfigQuery) => string | null | undefined,
): string {
  return queries
    .flatMap((query) => {
      const words = part(query);
      return words == null ? [] : [`(${lexeme(`\u0001${userId}:${query.config}`)} & (${words}))`];
    })
    .join(" | ");
}

function lexeme(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;
}
