import type { FirstStart } from "./services/first-start.ts";

/** What a person reads once the server is up: the address, and the very first time a key and something to try it on. */
export function greeting(address: string, first: FirstStart | null): string {
  if (first === null) return `Convo is listening at ${address}\n`;
  return [
    `Convo is listening at ${address}`,
    "",
    "Open this once to choose your password:",
    "",
    `  ${address}${first.welcomePath}`,
    "",
    `Your API key, shown this once:  ${first.key}`,
    "",
    "Try it on the sample conversation:",
    "",
    `  curl -H 'Authorization: Bearer ${first.key}' ${address}/api/v1/conversations/${first.conversationId}/feedback`,
    "",
    "",
  ].join("\n");
}
