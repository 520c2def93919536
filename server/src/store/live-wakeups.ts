import pg from "pg";
import type { LiveWakeups, Log } from "../services/context.ts";

/** Where every change of a live conversation is announced, by the conversation's id. */
export const liveChannel = "convo_live";

export interface OpenWakeups extends LiveWakeups {
  close(): Promise<void>;
}

export interface WakeupOptions {
  readonly log: Pick<Log, "warn">;
  /** The first pause after a lost connection; each following one is twice as long, up to `pauseMsMax`. */
  readonly pauseMs?: number;
}

const pauseMsMax = 5_000;

/**
 * One connection that listens for all the streams of this process, opened with the first of them and again whenever it
 * is lost. After a loss everybody is woken, since nobody knows what was missed.
 */
export function openWakeups(
  connection: pg.ClientConfig,
  { log, pauseMs: firstPauseMs = 100 }: WakeupOptions,
): OpenWakeups {
  const followers = new Map<string, Set<() => void>>();
  let client: pg.Client | null = null;
  let timer: NodeJS.Timeout | undefined;
  let pauseMs = firstPauseMs;
  let closed = false;

  function connect(): void {
    const opened = new pg.Client({ ...connection, application_name: "convo live", keepAlive: true });
    client = opened;
    const lose = (error?: Error) => {
      if (client !== opened || closed) return;
      client = null;
      log.warn({ reason: error?.message ?? "it was closed" }, "the listening database connection was lost");
      opened.end().catch(() => {});
      timer = setTimeout(connect, pauseMs);
      pauseMs = Math.min(2 * pauseMs, pauseMsMax);
    };
    opened.on("error", lose);
    opened.on("end", () => lose());
    opened.on("notification", ({ payload = "" }) => wakeAll(followers.get(payload) ?? []));
    opened
      .connect()
      .then(() => opened.query(`LISTEN ${liveChannel}`))
      .then(() => {
        pauseMs = firstPauseMs;
        for (const wakes of followers.values()) wakeAll(wakes);
      })
      .catch(lose);
  }

  return {
    follow(conversationId, wake) {
      const wakes = followers.get(conversationId) ?? new Set();
      followers.set(conversationId, wakes.add(wake));
      if (client === null && timer === undefined && !closed) connect();
      return () => {
        wakes.delete(wake);
        if (wakes.size === 0 && followers.get(conversationId) === wakes) followers.delete(conversationId);
      };
    },
    async close() {
      closed = true;
      clearTimeout(timer);
      await client?.end();
    },
  };
}

function wakeAll(wakes: Iterable<() => void>): void {
  for (const wake of [...wakes]) wake();
}
