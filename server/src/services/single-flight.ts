/** Does the work, or waits for the same work that is under way already. `joined` tells which. */
export async function singleFlight<Result>(
  underway: Map<string, Promise<unknown>>,
  name: string,
  work: () => Promise<Result>,
): Promise<{ result: Result; joined: boolean }> {
  const running = underway.get(name);
  if (running !== undefined) return { result: (await running) as Result, joined: true };
  const started = work();
  underway.set(name, started);
  try {
    return { result: await started, joined: false };
  } finally {
    underway.delete(name);
  }
}
