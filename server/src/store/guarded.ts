import { DrizzleQueryError } from "drizzle-orm";
import pg from "pg";
import { AppError } from "../errors.ts";
import { StatementError } from "./statement-error.ts";

/**
 * The same methods, whose failures may be logged and answered: a database that cannot be reached is `unavailable`,
 * and a statement that it refuses is a StatementError.
 */
export function guarded<Methods extends object>(methods: Methods): Methods {
  return new Proxy(methods, {
    get(target, property) {
      const method: unknown = Reflect.get(target, property);
      if (typeof method !== "function") return method;
      return async (...input: unknown[]) => {
        try {
          return await method.apply(target, input);
        } catch (error) {
          throw toFailure(error);
        }
      };
    },
  });
}

function toFailure(error: unknown): unknown {
  const reason = error instanceof DrizzleQueryError ? error.cause : error;
  if (!(reason instanceof Error)) return reason;
  const cause = reason instanceof pg.DatabaseError ? new StatementError(reason) : reason;
  return isUnreachable(cause)
    ? new AppError("unavailable", "The database cannot be reached.", { cause })
    : cause;
}

function isUnreachable(error: Error): boolean {
  if (error instanceof AppError) return false;
  const code = "code" in error ? String(error.code) : "";
  return unreachableCodes.test(code) || driverMessages.test(error.message);
}

/** Of the network; of PostgreSQL, when it ends, starts, or has no connection left. */
const unreachableCodes =
  /^(?:ECONNREFUSED|ECONNRESET|EPIPE|ENOENT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|08...|57P0[123]|53300)$/;

/** The driver's own errors have no code. */
const driverMessages =
  /^(?:timeout exceeded when trying to connect|Connection terminated|Query read timeout|Client has encountered a connection error)/;
