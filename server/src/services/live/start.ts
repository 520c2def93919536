import type { ImportSegment } from "@convo/analysis";
import { type NudgeKind, nudgeKinds } from "@convo/contract";
import { withCalendarEvent } from "../calendar-links/at-import.ts";
import type { ConversationRecord, UserContext } from "../context.ts";
import { defaultTitle } from "../conversations/default-title.ts";
import type { About } from "../conversations/read-upload.ts";
import { newId } from "../new-id.ts";
import { arrivalOf, readNew } from "./read-new.ts";
import { requireRoom, takeIn } from "./take-in.ts";

export interface StartInput {
  readonly about: About;
  /** What was said already. */
  readonly segments: readonly ImportSegment[];
  /** Which hints are wanted; true for all. */
  readonly nudges: boolean | readonly NudgeKind[];
}

/** Opens a conversation that is still going on, so that segments can be appended to it. */
export async function startLive(ctx: UserContext, input: StartInput): Promise<ConversationRecord> {
  const record = await withCalendarEvent(ctx, newRecord(input.about, ctx.now()));
  const { id, startTime } = record;
  const arrival = arrivalOf(startTime, ctx.now());
  const read = readNew(input.segments, { known: new Map(), lastSequence: 0, arrival });
  requireRoom({ segmentCount: 0, speakers: [] }, read.segments);
  return ctx.store.transaction(async (store) => {
    const inserted = await store.conversations.insert(ctx.user.id, record, []);
    const { analyze } = input.about;
    await store.live.start(ctx.user.id, id, { analyze, nudges: kindsOf(input.nudges), at: ctx.now() });
    await store.events.record(
      ctx.user.id,
      { event: "conversation.created", data: { conversationId: id } },
      ctx.now(),
    );
    const live = await store.live.get(ctx.user.id, id);
    return live === null ? inserted : takeIn({ ...ctx, store }, { conversation: inserted, live }, read);
  });
}

function newRecord(about: About, now: Date): Omit<ConversationRecord, "createdAt" | "segmentCount"> {
  const startTime = about.startTime ?? now;
  return {
    id: newId("sess"),
    title: about.title ?? defaultTitle(null, startTime),
    titleSource: about.title === null ? "default" : "told",
    startTime,
    endTime: null,
    durationMinutes: null,
    status: "live",
    format: "convo-json",
    timeGrade: "none",
    language: about.language,
    meetingType: about.meetingType,
    userSpeakerName: about.userSpeakerName,
    speakers: [],
    warnings: [],
    scheduledStart: about.scheduledStart,
    scheduledEnd: about.scheduledEnd,
    linkedCalendarEventId: about.calendarEventId,
    revision: 1,
  };
}

function kindsOf(nudges: boolean | readonly NudgeKind[]): readonly NudgeKind[] {
  if (typeof nudges === "boolean") return nudges ? nudgeKinds : [];
  return nudgeKinds.filter((kind) => nudges.includes(kind));
}
