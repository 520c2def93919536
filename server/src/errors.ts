import type { ErrorCode, ErrorDetail } from "@convo/contract";

export interface ErrorContext {
  /** The wrong fields, for `validation_error`. */
  readonly details?: readonly ErrorDetail[];
  /** For the log alone. */
  readonly cause?: unknown;
}

/** A failure that was to be expected. The message is for whoever asked; the cause stays private. */
export class AppError extends Error {
  override readonly name = "AppError";
  readonly code: ErrorCode;
  readonly details: readonly ErrorDetail[];

  constructor(code: ErrorCode, message: string, { details = [], cause }: ErrorContext = {}) {
    super(message, { cause });
    this.code = code;
    this.details = details;
  }
}
