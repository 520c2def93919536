import { RefusedAddressError } from "./checked-lookup.ts";

/** Why no answer came, for the receiver's owner: one short line without addresses or stacks. */
export function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) return "The request failed.";
  if (error instanceof RefusedAddressError) return `The host ${error.message}.`;
  const code = "code" in error ? String(error.code) : "";
  const known = knownFailures[code];
  if (known !== undefined) return known;
  if (/^(?:ERR_TLS|ERR_SSL|CERT_|UNABLE_TO_|DEPTH_ZERO|SELF_SIGNED|EPROTO|HOSTNAME_MISMATCH)/.test(code))
    return `The TLS connection failed (${code}).`;
  if (code.startsWith("HPE_")) return "The answer is not valid HTTP.";
  return /^[A-Z_]{3,40}$/.test(code) ? `The request failed (${code}).` : "The request failed.";
}

const knownFailures: Readonly<Record<string, string>> = {
  ECONNREFUSED: "The connection was refused.",
  ECONNRESET: "The connection was closed before the answer.",
  EPIPE: "The connection was closed before the answer.",
  ENOTFOUND: "The host name is unknown.",
  EAI_AGAIN: "The host name could not be looked up.",
  ETIMEDOUT: "The host does not answer.",
  EHOSTUNREACH: "The host cannot be reached.",
  ENETUNREACH: "The host cannot be reached.",
};
