import { parseArgs } from "node:util";

export interface Options {
  readonly corpusDir: string;
  /** Plants, invariances and honesty are tried on so many meetings; infinite for all. */
  readonly meetings: number;
  /** Where the numbers are written as JSON. */
  readonly out: string;
  /** Only this behavior is planted; all where absent. */
  readonly behavior?: string;
  /** Also print what was missed. */
  readonly misses: boolean;
}

export const usage =
  "Usage: npm run evaluate:feedback -- --corpus DIR [--meetings N | --all] [--behavior NAME] [--out FILE] [--misses]";

const meetingsDefault = 16;
const outDefault = "data/feedback-evaluation.json";

/** Throws with the usage where the arguments are none. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      corpus: { type: "string" },
      meetings: { type: "string" },
      all: { type: "boolean", default: false },
      behavior: { type: "string" },
      out: { type: "string", default: outDefault },
      misses: { type: "boolean", default: false },
    },
  });
  const meetings = values.all ? Number.POSITIVE_INFINITY : Number(values.meetings ?? meetingsDefault);
  if (values.corpus === undefined || !(meetings >= 1)) throw new Error(usage);
  const { corpus: corpusDir, out, misses, behavior } = values;
  return { corpusDir, meetings, out, misses, ...(behavior === undefined ? {} : { behavior }) };
}
