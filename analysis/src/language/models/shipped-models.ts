import type { Models } from "./models.ts";
import { unpackModels } from "./unpack.ts";
import acts from "./weights/acts.json" with { type: "json" };
import notes from "./weights/notes.json" with { type: "json" };

/** The ids of the meetings that the models learned from: scores on these say nothing of others. */
export const learnedFrom: readonly string[] = acts.learnedFrom;

let unpacked: Models | undefined;

/** The models that come with the engine, unpacked at the first call. */
export function shippedModels(): Models {
  unpacked ??= unpackModels(acts, notes);
  return unpacked;
}
