export type OutboundReason = "insecure" | "private" | "unresolved" | "timeout" | "connection";

/** Why a request to somebody else's server got no answer. The message is for whoever named the address. */
export class OutboundError extends Error {
  override readonly name = "OutboundError";
  readonly reason: OutboundReason;

  constructor(reason: OutboundReason, message: string, cause?: unknown) {
    super(message, { cause });
    this.reason = reason;
  }
}
