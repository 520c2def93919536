import type { Tier } from "@convo/contract";
import type { Admission, Store } from "../services/context.ts";
import type { Database } from "./database.ts";
import type { HourlyLimits } from "./hourly-limits.ts";
import { inBatches } from "./in-batches.ts";

/** The check of a key and the count of a request: one statement for all requests that wait for it. */
export function requestsOn(database: Database, limits: HourlyLimits): Store["requests"] {
  const limitsJson = JSON.stringify(limits);
  const admit = inBatches<Admission>(async (keyHash, calls) => {
    const { rows } = await database.sql.query<AdmitRow>({
      name: "admit",
      text: "SELECT * FROM convo.admit($1, $2, $3)",
      values: [Buffer.from(keyHash, "base64"), calls, limitsJson],
    });
    const [row] = rows;
    return Array.from({ length: calls }, (_, index) => admission(row, index));
  });
  return { admit: (keyHash) => admit(Buffer.from(keyHash).toString("base64")) };
}

interface AdmitRow {
  readonly user_id: string;
  readonly email: string;
  readonly name: string;
  readonly timezone: string;
  readonly language: string;
  readonly aliases: string[];
  readonly tier: Tier;
  readonly created_at: Date;
  /** PostgreSQL's bigint comes as text. */
  readonly documents_version: string;
  readonly key_id: string;
  readonly hourly_limit: number | null;
  readonly admitted: number;
  /** After all the admitted ones. */
  readonly remaining: number | null;
  readonly reset_at: Date;
}

/** What the statement's answer means for one of its requests, counted from 0 in the order of arrival. */
function admission(row: AdmitRow | undefined, index: number): Admission {
  if (row === undefined) return { kind: "unknown-key" };
  const admittedLater = Math.max(row.admitted - 1 - index, 0);
  return {
    kind: index < row.admitted ? "admitted" : "limited",
    user: {
      id: row.user_id,
      email: row.email,
      name: row.name,
      timezone: row.timezone,
      language: row.language,
      aliases: row.aliases,
      tier: row.tier,
      createdAt: row.created_at,
    },
    documentsVersion: Number(row.documents_version),
    keyId: row.key_id,
    limit: row.hourly_limit,
    remaining: row.remaining === null ? null : row.remaining + admittedLater,
    resetAt: row.reset_at,
  };
}
