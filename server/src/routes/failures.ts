import { errorBody } from "@convo/contract";

type Status = 400 | 404 | 409 | 413 | 415;

/** The failures that a route with a key may answer: those of every such route, and its own. */
export function failures<const Own extends Status>(
  ...own: Own[]
): Record<Own | 401 | 403 | 429 | 500, typeof errorBody> {
  const statuses = [401, 403, 429, 500, ...own] as const;
  return Object.fromEntries(statuses.map((status) => [status, errorBody])) as Record<
    Own | 401 | 403 | 429 | 500,
    typeof errorBody
  >;
}

/** How a route with a key documents that it needs one. */
export const withKey = [{ apiKey: [] }];
