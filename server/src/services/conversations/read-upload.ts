import { type ImportSegment, isImportDocument } from "@convo/analysis";
import {
  type ErrorDetail,
  type ImportFields,
  importRequest,
  type NudgeKind,
  presentText,
  toDate,
} from "@convo/contract";
import { AppError } from "../../errors.ts";
import type { Analyzer, ConversationRecord, ReadOutcome, TranscriptSource } from "../context.ts";

/** A transcript on its way in, whatever its form. */
export interface Upload {
  readonly bytes: Uint8Array;
  /** Whether the sender calls it JSON. What is in it decides; this only says what is wrong where nothing can be read. */
  readonly isJson: boolean;
  /** The name of the file, if it came with one. */
  readonly fileName: string | null;
  /** What the form or the query says of it. */
  readonly fields: ImportFields;
}

/** What was told about the conversation; null where nothing was. */
export interface About {
  readonly title: string | null;
  readonly startTime: Date | null;
  readonly userSpeakerName: string | null;
  readonly meetingType: ConversationRecord["meetingType"];
  readonly language: string | null;
  readonly scheduledStart: Date | null;
  readonly scheduledEnd: Date | null;
  readonly calendarEventId: string | null;
  readonly analyze: boolean;
}

type Read = Extract<ReadOutcome, { kind: "read" }>;

/** A transcript that is read, or what was said so far in a conversation that goes on. */
export type ReadUpload =
  | { readonly kind: "whole"; readonly read: Read; readonly about: About }
  | {
      readonly kind: "live";
      readonly segments: readonly ImportSegment[];
      readonly nudges: boolean | readonly NudgeKind[];
      readonly about: About;
    };

/** Reads an import body of ours or a transcript file, told apart by what is in them. What the body says wins. */
export async function readUpload(analyzer: Analyzer, upload: Upload): Promise<ReadUpload> {
  const document = importDocument(upload.bytes);
  if (document === null) {
    const read = await readFile(analyzer, upload);
    return { kind: "whole", read, about: aboutOf(upload.fields, upload.fields.analyze !== "false") };
  }
  const { segments = [], status, nudges = true, ...fields } = parseImport(document);
  const told = aboutOf(
    { ...upload.fields, ...definedOf(fields) },
    upload.fields.analyze !== "false" && fields.analyze,
  );
  if (status === "live") {
    if (upload.fileName !== null) throw fileIsNotLive();
    return { kind: "live", segments, nudges, about: told };
  }
  const startTime = told.startTime?.toISOString() ?? null;
  const read = await readSource(analyzer, { kind: "segments", segments, startTime });
  // The reader has weighed the told start against the segments' own dates.
  return { kind: "whole", read, about: { ...told, startTime: null } };
}

function fileIsNotLive(): AppError {
  const message = "A file cannot be live; send JSON";
  return new AppError("validation_error", `Not valid: status: ${message}`, {
    details: [{ path: "status", message }],
  });
}

/** The parsed body where it is JSON in our own form, else null. */
function importDocument(bytes: Uint8Array): unknown {
  const firstByte = bytes.find((byte) => byte > 0x20);
  if (firstByte !== 0x7b) return null;
  const value = parsed(bytes);
  return isImportDocument(value) || isLiveDocument(value) ? value : null;
}

/** Undefined where it is no JSON. */
function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

/** What goes on may have no segments yet. */
function isLiveDocument(value: unknown): boolean {
  return typeof value === "object" && value !== null && "status" in value && value.status === "live";
}

function parseImport(document: unknown) {
  const { success, data, error } = importRequest.safeParse(document);
  if (success) return data;
  const details: ErrorDetail[] = error.issues.map(({ path, message }) => ({ path: path.join("."), message }));
  throw new AppError("validation_error", "The import body is not valid.", { details: details.slice(0, 100) });
}

async function readFile(analyzer: Analyzer, { bytes, isJson }: Upload): Promise<Read> {
  try {
    return await readSource(analyzer, { kind: "file", bytes });
  } catch (error) {
    const isUnread = error instanceof AppError && error.code === "validation_error";
    if (!isUnread || !isJson || bytes.length === 0 || parsed(bytes) !== undefined) throw error;
    throw new AppError("validation_error", "The body is not valid JSON.", { cause: error });
  }
}

async function readSource(analyzer: Analyzer, source: TranscriptSource): Promise<Read> {
  const outcome = await analyzer.read(source);
  if (outcome.kind === "read") return outcome;
  const path = source.kind === "file" ? "file" : "segments";
  const code = outcome.code === "too_large" ? "payload_too_large" : "validation_error";
  throw new AppError(code, outcome.message, { details: [{ path, message: outcome.message }] });
}

function definedOf<Body extends object>(body: Body): Partial<Body> {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined)) as Partial<Body>;
}

function aboutOf(fields: Omit<ImportFields, "analyze" | "status">, analyze: boolean): About {
  const date = (text: string | undefined) => {
    const written = presentText(text);
    return written === null ? null : toDate(written);
  };
  return {
    title: presentText(fields.title),
    startTime: date(fields.startTime),
    userSpeakerName: presentText(fields.userSpeakerName),
    meetingType: fields.meetingType ?? null,
    language: presentText(fields.language),
    scheduledStart: date(fields.scheduledStart),
    scheduledEnd: date(fields.scheduledEnd),
    calendarEventId: presentText(fields.calendarEventId),
    analyze,
  };
}
