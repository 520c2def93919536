import * as pg from "drizzle-orm/pg-core";

/**
 * A schema of our own: since PostgreSQL 15 an ordinary user may not create tables in `public`, and a shared
 * database stays tidy.
 */
export const convo = pg.pgSchema("convo");

export const bytea = pg.customType<{ data: Uint8Array; driverData: Buffer }>({ dataType: () => "bytea" });

/** To the millisecond, as JavaScript has it: a date that was read finds its row again. */
export const moment = (name: string) =>
  pg.timestamp(name, { withTimezone: true, precision: 3, mode: "date" });
