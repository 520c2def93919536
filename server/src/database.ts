import { setTimeout as delay } from "node:timers/promises";
import type { Config } from "./config.ts";
import type { Log } from "./services/context.ts";
import { startEmbedded } from "./store/embedded/start-embedded.ts";
import { type OpenStore, openStore } from "./store/open-store.ts";

/** A statement that still runs then is cut off: PostgreSQL must be stopped before the process ends. */
const drainMsMax = 1_000;

/** The store on the configured database; the PostgreSQL that comes along is started where none is named. */
export async function openDatabase(config: Config, log: Log): Promise<OpenStore> {
  const options = { requestsPerHour: config.settings.requestsPerHour, log };
  if (config.databaseUrl !== null) return openStore(config.databaseUrl, options);
  const postgres = await startEmbedded(config.dataDir, log);
  try {
    const open = await openStore(postgres.connection, options);
    const close = async () => {
      await Promise.race([open.close(), delay(drainMsMax, undefined, { ref: false })]);
      await postgres.stop();
    };
    return { ...open, close };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}
