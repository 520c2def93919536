import { serverAreas } from "./server-import-rules.js";

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
  dashboard: {
    inside: [],
    doors: ["@convo/contract", "@convo/contract/browser"],
    // The schemas' library is too large for a page.
    types: ["@convo/contract"],
  },
  mcp: {
    inside: [],
    doors: ["@convo/contract"],
    external: ["@modelcontextprotocol/", "zod", "tsx", "node:"],
  },
  cli: {
    inside: [],
    doors: ["@convo/contract", "@convo/contract/browser", "@convo/analysis", "@convo/server"],
    external: ["commander", "tsx", "node:"],
  },
  ...serverAreas,
  fixtures: { inside: [], doors: ["@convo/analysis"] },
  evaluation: { inside: ["analysis/src"], doors: ["@convo/analysis", "@convo/contract", "@convo/server"] },
};
