/** Globals that make a pure function impure, as they are written. */
export const impure = new Set([
  "globalThis",
  "fetch",
  "process",
  "console",
  "performance",
  "crypto",
  "setTimeout",
  "setInterval",
  "Date.now",
  "new Date()",
  "Math.random",
]);

/** The only files that read the environment; all others are handed what they need. */
export const environmentReaders = new Set([
  "server/src/main.ts",
  "cli/src/main.ts",
  "cli/bin/convo.js",
  "mcp/bin/convo-mcp.js",
  "evaluation/src/bench/serve.ts",
  "evaluation/src/bench/server-process.ts",
]);
