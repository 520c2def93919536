import type { Warning } from "@convo/analysis";
import type { ImportedConversation } from "@convo/contract";
import { withCalendarEvent } from "../calendar-links/at-import.ts";
import type { ConversationRecord, UserContext } from "../context.ts";
import { startLive } from "../live/start.ts";
import { newId } from "../new-id.ts";
import { applyAliases } from "../speakers/apply-aliases.ts";
import { defaultTitle, fitTitle } from "./default-title.ts";
import { importAnswer } from "./import-answer.ts";
import { type About, type ReadUpload, readUpload, type Upload } from "./read-upload.ts";
import { timeSpan } from "./time-span.ts";
import { userSpeaker } from "./user-speaker.ts";

type NewRecord = Omit<ConversationRecord, "createdAt" | "segmentCount">;

/**
 * Reads a transcript, stores it and, unless it is to be left alone, queues its analysis: all of it or nothing. One that
 * is still going on is opened, and analyzed at its end.
 */
export async function importConversation(ctx: UserContext, upload: Upload): Promise<ImportedConversation> {
  const uploaded = await readUpload(ctx.analyzer, upload);
  if (uploaded.kind === "live") return importAnswer(await startLive(ctx, uploaded));
  const { read, about } = uploaded;
  const { segments, speakers, names, warnings } = await applyAliases(ctx, {
    segments: read.transcript.segments,
    speakers: read.speakers,
  });
  const named = { ...about, userSpeakerName: calledNow(names, about.userSpeakerName) };
  const transcript = { ...read.transcript, warnings: [...read.transcript.warnings, ...warnings] };
  const draft = await withCalendarEvent(
    ctx,
    draftRecord(ctx, upload, { ...read, transcript, speakers }, named),
  );
  const stored = await ctx.store.transaction(async (store) => {
    const record: NewRecord = { ...draft, status: about.analyze ? "processing" : "ready" };
    const inserted = await store.conversations.insert(ctx.user.id, record, segments);
    if (about.analyze) await store.jobs.analyze(ctx.user.id, inserted.id);
    await recordImport({ ...ctx, store }, inserted);
    return inserted;
  });
  return importAnswer(stored);
}

function calledNow(names: ReadonlyMap<string, string>, label: string | null): string | null {
  return label === null ? null : (names.get(label) ?? label);
}

async function recordImport({ store, user, now }: UserContext, record: ConversationRecord): Promise<void> {
  const { id: conversationId, segmentCount } = record;
  await store.events.record(user.id, { event: "conversation.created", data: { conversationId } }, now());
  await store.events.record(
    user.id,
    { event: "transcript.ready", data: { conversationId, segmentCount } },
    now(),
  );
}

function draftRecord(
  ctx: UserContext,
  upload: Upload,
  { transcript, timeGrade, speakers }: Extract<ReadUpload, { kind: "whole" }>["read"],
  about: About,
): NewRecord {
  const startTime = about.startTime ?? (transcript.startTime ? new Date(transcript.startTime) : ctx.now());
  const told = { userSpeakerName: about.userSpeakerName, speakers };
  const recognized = userSpeaker(told, ctx.user);
  return {
    id: newId("sess"),
    ...titleOf(about.title, transcript.title ?? "", upload.fileName, startTime),
    startTime,
    ...timeSpan(transcript.segments, startTime),
    status: "ready",
    format: transcript.format,
    timeGrade,
    language: about.language ?? transcript.language ?? null,
    meetingType: about.meetingType,
    userSpeakerName: recognized ?? about.userSpeakerName,
    speakers,
    warnings: [...transcript.warnings, ...ownWarnings(about, transcript.startTime, recognized)],
    scheduledStart: about.scheduledStart,
    scheduledEnd: about.scheduledEnd,
    linkedCalendarEventId: about.calendarEventId,
    revision: 1,
  };
}

function titleOf(told: string | null, inFile: string, fileName: string | null, startTime: Date) {
  if (told !== null) return { title: told, titleSource: "told" as const };
  const title = fitTitle(inFile);
  if (title !== "") return { title, titleSource: "file" as const };
  return { title: defaultTitle(fileName, startTime), titleSource: "default" as const };
}

/** What had to be assumed here, beyond what the reader of the file had to. */
function ownWarnings(
  about: About,
  startTimeInFile: string | undefined,
  recognized: string | null,
): Warning[] {
  const warnings: Warning[] = [];
  if (about.startTime === null && startTimeInFile === undefined) {
    const message =
      "Neither the file nor the request says when the conversation started: the time of import is taken.";
    warnings.push({ code: "start-time-assumed", message });
  }
  if (about.userSpeakerName !== null && recognized === null) {
    const message = `"${about.userSpeakerName}" is named as the user but is not among the speakers.`;
    warnings.push({ code: "user-not-a-speaker", message });
  }
  return warnings;
}
