import { StoreError } from "../store-error.ts";

/**
 * Turns a failed file operation into a message for the operator; passes anything else through.
 *
 * @param advice what to do about a path that will not do, in a sentence
 */
export function explainFileError(error: unknown, path: string, advice = ""): unknown {
  const reason = reasons[errorCode(error)];
  if (reason === undefined) return error;
  return new StoreError(`${path} ${reason}. ${advice}`.trim(), { cause: error });
}

/** The code of a system or PostgreSQL error (`ENOENT`, `57P03`); an empty string where there is none. */
export function errorCode(error: unknown): string {
  if (typeof error !== "object" || error === null || !("code" in error)) return "";
  return typeof error.code === "string" ? error.code : "";
}

const reasons: Record<string, string> = {
  EACCES: "cannot be written: permission denied",
  EPERM: "cannot be written: permission denied",
  EROFS: "is on a read-only disk",
  ENOSPC: "cannot be written: the disk is full",
  EDQUOT: "cannot be written: the disk quota is used up",
  ENOENT: "cannot be written: its directory does not exist",
  ENOTDIR: "cannot be written: a part of its path is not a directory",
  EEXIST: "is not a directory",
  EISDIR: "is a directory",
};
