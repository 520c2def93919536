import { ApiError } from "@convo/contract/browser";
import { QueryClient } from "@tanstack/react-query";

const attemptsMax = 2;

/** Answers are kept for a while; only what may go away by itself is asked again. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (failures, error) => failures < attemptsMax && mayPass(error),
    },
  },
});

/** A request that was refused is refused again; a server that is away may come back. */
export function mayPass(error: unknown): boolean {
  return !(error instanceof ApiError) || error.status >= 500;
}
