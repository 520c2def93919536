import type { Segment, Warning } from "@convo/analysis";
import { withCalendarEvent } from "../calendar-links/at-import.ts";
import type { ConversationRecord, UserContext } from "../context.ts";
import { newId } from "../new-id.ts";
import { applyAliases } from "../speakers/apply-aliases.ts";
import { defaultTitle, fitTitle } from "./default-title.ts";
import type { About, ReadUpload } from "./read-upload.ts";
import { timeSpan } from "./time-span.ts";
import { userSpeaker } from "./user-speaker.ts";

type Draft = Omit<ConversationRecord, "createdAt" | "segmentCount">;
type Whole = Extract<ReadUpload, { kind: "whole" }>;

/** What would be stored of a transcript, with the names and the calendar that are known of before. Stores nothing. */
export async function draftConversation(
  ctx: UserContext,
  { read, about }: Omit<Whole, "kind">,
  fileName: string | null,
): Promise<{ draft: Draft; segments: Segment[] }> {
  const { segments, speakers, names, warnings } = await applyAliases(ctx, {
    segments: read.transcript.segments,
    speakers: read.speakers,
  });
  const named = { ...about, userSpeakerName: calledNow(names, about.userSpeakerName) };
  const transcript = { ...read.transcript, warnings: [...read.transcript.warnings, ...warnings] };
  const record = draftRecord(ctx, fileName, { ...read, transcript, speakers }, named);
  return { draft: await withCalendarEvent(ctx, record), segments };
}

function calledNow(names: ReadonlyMap<string, string>, label: string | null): string | null {
  return label === null ? null : (names.get(label) ?? label);
}

function draftRecord(
  ctx: UserContext,
  fileName: string | null,
  { transcript, timeGrade, speakers }: Whole["read"],
  about: About,
): Draft {
  const startTime = about.startTime ?? (transcript.startTime ? new Date(transcript.startTime) : ctx.now());
  const told = { userSpeakerName: about.userSpeakerName, speakers };
  const recognized = userSpeaker(told, ctx.user);
  return {
    id: newId("sess"),
    ...titleOf(about.title, transcript.title ?? "", fileName, startTime),
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
