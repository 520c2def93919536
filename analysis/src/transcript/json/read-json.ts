import type { Transcript } from "../../conversation/transcript.ts";
import { DraftBuilder } from "../draft.ts";
import { finish } from "../finish.ts";
import { isImportDocument } from "../import-document.ts";
import { readImportDocument } from "../read-segments.ts";
import { UnreadableTranscript } from "../unreadable-transcript.ts";
import type { WarningList } from "../warning-list.ts";
import { assemblyAi } from "./assemblyai.ts";
import { awsCallAnalytics } from "./aws-call-analytics.ts";
import { awsTranscribe } from "./aws-transcribe.ts";
import { cdp } from "./cdp.ts";
import { deepgram } from "./deepgram.ts";
import { readGeneric } from "./generic.ts";
import { podcast } from "./podcast.ts";
import { revAi } from "./revai.ts";
import type { JsonService } from "./service.ts";
import { isObject, type JsonObject } from "./shape.ts";
import { whisper } from "./whisper.ts";

/** In the order in which they are tried: the more particular first. */
const services: readonly JsonService[] = [
  deepgram,
  awsCallAnalytics,
  awsTranscribe,
  revAi,
  podcast,
  cdp,
  assemblyAi,
  whisper,
];

/** No service nests deeper; what does would only exhaust whoever walks it. */
const depthMax = 100;

/** Reads the JSON of a service, of this project, or of a list of segments under usual names. */
export function readJson(text: string, warnings: WarningList): Transcript {
  const document = parse(text);
  const inner =
    isObject(document) && isObject(document.data) && isImportDocument(document.data)
      ? document.data
      : document;
  if (isImportDocument(inner)) return readImportDocument(inner, warnings);
  const service = isObject(document) ? services.find((candidate) => candidate.matches(document)) : undefined;
  return service && isObject(document)
    ? readService(service, document, warnings)
    : readAnyList(document, warnings);
}

function parse(text: string): unknown {
  if (isTooDeep(text)) throw new UnreadableTranscript("This JSON is nested too deeply to be a transcript.");
  try {
    return JSON.parse(text);
  } catch {
    throw new UnreadableTranscript("This looks like JSON but is not valid JSON; is the file complete?");
  }
}

function isTooDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (inString) {
      if (code === 92) index += 1;
      else if (code === 34) inString = false;
    } else if (code === 34) inString = true;
    else if (code === 91 || code === 123) depth += 1;
    else if (code === 93 || code === 125) depth -= 1;
    if (depth > depthMax) return true;
  }
  return false;
}

function readService(service: JsonService, document: JsonObject, warnings: WarningList): Transcript {
  const builder = new DraftBuilder(warnings);
  const about = service.read(document, builder);
  return finish({ format: service.format, cues: builder.cues, warnings, timeBase: "offset", ...about });
}

function readAnyList(document: unknown, warnings: WarningList): Transcript {
  const builder = new DraftBuilder(warnings);
  const about = readGeneric(document, builder);
  if (!about)
    throw new UnreadableTranscript(
      "This JSON holds no speech: expected a list of segments, each with its text and speaker.",
    );
  return finish({ format: "generic-json", cues: builder.cues, warnings, timeBase: "offset", ...about });
}
