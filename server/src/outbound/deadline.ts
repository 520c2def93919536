export interface Deadline {
  /** Aborted when the time is over, or when `outer` is. */
  readonly signal: AbortSignal;
  /** Whether it was the time. */
  isOver(): boolean;
  /** Leaves nothing behind in `outer`, which may live as long as the server. */
  clear(): void;
}

/** The end of one exchange: `msMax` from now, or as soon as `outer` is aborted. */
export function startDeadline(msMax: number, outer?: AbortSignal): Deadline {
  const controller = new AbortController();
  let over = false;
  const end = () => controller.abort();
  const timer = setTimeout(() => {
    over = true;
    end();
  }, msMax);
  if (outer?.aborted) end();
  outer?.addEventListener("abort", end);
  return {
    signal: controller.signal,
    isOver: () => over,
    clear() {
      clearTimeout(timer);
      outer?.removeEventListener("abort", end);
    },
  };
}
