import type { TranscriptFormat } from "../../conversation/transcript.ts";
import type { DraftBuilder } from "../draft.ts";
import type { JsonObject } from "./shape.ts";

/** What a document says beside its segments. */
export interface JsonAbout {
  readonly title?: string | undefined;
  readonly startTime?: string | undefined;
  readonly language?: string | undefined;
  readonly timeBase?: "offset" | "epoch";
}

/** A reader for the JSON of one service. */
export interface JsonService {
  readonly format: TranscriptFormat;
  matches(document: JsonObject): boolean;
  read(document: JsonObject, builder: DraftBuilder): JsonAbout;
}
