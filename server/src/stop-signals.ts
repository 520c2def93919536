/** Resolves at the first SIGTERM or SIGINT; after it a second one, or too long a stop, ends the process at once. */
export function stopSignal(stopMsMax: number): Promise<void> {
  return new Promise((resolve) => {
    let stopping = false;
    const onSignal = () => {
      if (stopping) process.exit(1);
      stopping = true;
      // Unreferenced: it must not itself keep a process alive that has stopped in time.
      setTimeout(() => process.exit(1), stopMsMax).unref();
      resolve();
    };
    process.on("SIGTERM", onSignal);
    process.on("SIGINT", onSignal);
  });
}
