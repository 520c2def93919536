import { ApiError } from "@convo/contract/browser";
import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";

const attemptsMax = 2;
const listeners = new Set<(error: unknown) => void>();
const onError = (error: unknown) => {
  for (const listener of listeners) listener(error);
};

/** Calls back with every request that failed. */
export function whenRefused(listener: (error: unknown) => void): void {
  listeners.add(listener);
}

/** Answers are kept for a while; only what may go away by itself is asked again. */
export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError }),
  mutationCache: new MutationCache({ onError }),
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
