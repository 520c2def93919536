import { resolve } from "node:path";
import { tierNames } from "@convo/contract";
import { z } from "zod";
import type { Settings } from "./services/context.ts";

export interface Config {
  readonly port: number;
  readonly host: string;
  /** Absolute. */
  readonly dataDir: string;
  /** null: the PostgreSQL that comes along. */
  readonly databaseUrl: string | null;
  /** Where others reach the server, without a slash at the end; null: where it listens. */
  readonly publicUrl: string | null;
  /** What secrets at rest are encrypted with; null: a secret in the data directory. */
  readonly secretKey: string | null;
  /** Lower-case hosts of calendars that may be at private addresses and without TLS. */
  readonly calendarAllowHosts: readonly string[];
  /** null: Google Calendar is not offered. */
  readonly google: { readonly clientId: string; readonly clientSecret: string } | null;
  readonly logLevel: z.infer<typeof logLevel>;
  readonly ownerEmail: string;
  /** Names or addresses for which webhooks may go to private addresses and over plain http. */
  readonly webhookAllowHosts: readonly string[];
  /** Whether `/metrics` is there. */
  readonly metrics: boolean;
  /** Whose pages may call the API from a browser, with a key. */
  readonly corsOrigins: readonly string[];
  readonly settings: Settings;
}

/** What is wrong with the environment, a line for each variable. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

const logLevels = ["trace", "debug", "info", "warn", "error", "silent"] as const;

const logLevel = z.enum(logLevels, { error: `must be one of ${logLevels.join(", ")}` });

const wholeNumber = (most: number, advice: string) =>
  z
    .string()
    .regex(/^\d{1,10}$/, advice)
    .transform(Number)
    .refine((value) => value <= most, advice);

const limit = wholeNumber(1_000_000_000, "must be a whole number; 0 means no limit");

const url = (protocol: RegExp, advice: string) => z.url({ protocol, error: advice });

const hostList = z
  .string()
  .transform(listed)
  .refine((hosts) => hosts.every((host) => /^(?:[\w.-]+|\[?[\da-f:.]+\]?)$/i.test(host)), {
    error: "must be names or addresses with commas between them, such as hooks.internal,10.0.0.5",
  });

const originList = z
  .string()
  .transform(listed)
  .refine((origins) => origins.every(isOrigin), {
    error: "must be origins with commas between them, such as https://app.example.com,http://localhost:5173",
  });

const schema = z.object({
  PORT: wholeNumber(65_535, "must be a port number, 0 to 65535").default(3000),
  HOST: z.string().default("127.0.0.1"),
  CONVO_DATA_DIR: z.string().default("./data"),
  DATABASE_URL: url(
    /^postgres(ql)?$/,
    "must be an address such as postgres://user:password@host:5432/database",
  ).optional(),
  CONVO_PUBLIC_URL: url(/^https?$/, "must be an address such as https://convo.example.com").optional(),
  CONVO_SECRET_KEY: z.string().min(32, "must have 32 characters or more").optional(),
  CONVO_CALENDAR_ALLOW_HOSTS: hostList.optional(),
  CONVO_GOOGLE_CLIENT_ID: z.string().optional(),
  CONVO_GOOGLE_CLIENT_SECRET: z.string().optional(),
  CONVO_LOG_LEVEL: logLevel.default("warn"),
  CONVO_DEFAULT_TIER: z
    .enum(tierNames, { error: `must be one of ${tierNames.join(", ")}` })
    .default("enterprise"),
  CONVO_REQUESTS_PER_HOUR: limit.optional(),
  CONVO_GENERATIONS_PER_MONTH: limit.optional(),
  CONVO_OWNER_EMAIL: z
    .string()
    .regex(/^[^\s@]+@[^\s@]+$/, "must be an email address")
    .default("owner@localhost"),
  CONVO_WEBHOOK_ALLOW_HOSTS: hostList.optional(),
  CONVO_METRICS: z.enum(["on", "off"], { error: "must be on or off" }).default("on"),
  CONVO_CORS_ORIGINS: originList.optional(),
  CONVO_RETENTION_DAYS: wholeNumber(
    36_500,
    "must be a number of days; 0 means that nothing is deleted",
  ).optional(),
});

/** The configuration that the environment asks for. A variable that is empty is as one that is not set. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const { success, data: values, error } = schema.safeParse(set);
  if (!success) {
    throw new ConfigError(
      error.issues.map(({ path, message }) => `${path.join(".")} ${lowerFirst(message)}`).join("\n"),
    );
  }
  return {
    port: values.PORT,
    host: values.HOST,
    dataDir: resolve(values.CONVO_DATA_DIR),
    databaseUrl: values.DATABASE_URL ?? null,
    publicUrl: values.CONVO_PUBLIC_URL?.replace(/\/+$/, "") ?? null,
    secretKey: values.CONVO_SECRET_KEY ?? null,
    calendarAllowHosts: values.CONVO_CALENDAR_ALLOW_HOSTS ?? [],
    google: googleClient(values.CONVO_GOOGLE_CLIENT_ID, values.CONVO_GOOGLE_CLIENT_SECRET),
    logLevel: values.CONVO_LOG_LEVEL,
    ownerEmail: values.CONVO_OWNER_EMAIL,
    webhookAllowHosts: values.CONVO_WEBHOOK_ALLOW_HOSTS ?? [],
    metrics: values.CONVO_METRICS === "on",
    corsOrigins: values.CONVO_CORS_ORIGINS ?? [],
    settings: {
      defaultTier: values.CONVO_DEFAULT_TIER,
      requestsPerHour: values.CONVO_REQUESTS_PER_HOUR ?? null,
      generationsPerMonth: values.CONVO_GENERATIONS_PER_MONTH ?? null,
      // Nobody keeps conversations for no day at all: 0 is another way to say that nothing is deleted.
      retentionDays: values.CONVO_RETENTION_DAYS || null,
    },
  };
}

function googleClient(clientId: string | undefined, clientSecret: string | undefined): Config["google"] {
  if (clientId === undefined && clientSecret === undefined) return null;
  if (clientId !== undefined && clientSecret !== undefined) return { clientId, clientSecret };
  throw new ConfigError("CONVO_GOOGLE_CLIENT_ID and CONVO_GOOGLE_CLIENT_SECRET must both be set, or neither");
}

function listed(text: string): string[] {
  return text
    .split(",")
    .map((entry) => entry.trim())
    .filter(Boolean);
}

/** As browsers write it: without a path, not even a slash. */
function isOrigin(text: string): boolean {
  return URL.canParse(text) && /^https?:/.test(text) && new URL(text).origin === text;
}

function lowerFirst(message: string): string {
  return message.slice(0, 1).toLowerCase() + message.slice(1);
}
