import { z } from "zod";
import { actionItem } from "./action-items.ts";
import { calendarEvent } from "./calendar.ts";
import { dataOf } from "./envelope.ts";
import { conversationId, requiredText, timestamp } from "./fields.ts";
import { listOf } from "./list-of.ts";
import { searchResult } from "./search.ts";

/** A conversation in a few lines: as its key points have it, where they are there. */
const meetingInBrief = {
  id: conversationId,
  title: z.string().min(1),
  startTime: timestamp,
  duration: z.int().min(1).nullable().meta({ description: "Whole minutes" }),
  participants: listOf(z.string()),
  topics: listOf(z.string()),
  decisions: listOf(z.string()),
};

export const briefingQuery = z.object({
  search: requiredText(200).meta({ description: "A person, a company or a topic" }),
  limit: z.coerce.number().int().min(1).max(20).default(10),
});
export type BriefingQuery = z.input<typeof briefingQuery>;

/** What is known before the next meeting with someone or about something. */
export const briefing = z
  .strictObject({
    search: z.string(),
    pastMeetings: listOf(z.strictObject(meetingInBrief)).meta({
      description: "Those whose title, people or words have it, newest first",
    }),
    openActionItems: listOf(actionItem),
    passages: listOf(searchResult).meta({ description: "Where it was spoken of, best first" }),
    upcoming: listOf(calendarEvent).meta({ description: "Events of the coming weeks that name it" }),
  })
  .meta({ id: "Briefing" });
export type Briefing = z.infer<typeof briefing>;

export const digestQuery = z.object({ days: z.coerce.number().int().min(1).max(90).default(7) });
export type DigestQuery = z.input<typeof digestQuery>;

/** What happened in the last days, and how the user did. */
export const digest = z
  .strictObject({
    since: timestamp,
    until: timestamp,
    meetings: listOf(
      z.strictObject({
        ...meetingInBrief,
        overallScore: z.number().min(0).max(10).nullable().meta({ description: "null without feedback" }),
        topPriority: z.string().nullable().meta({ description: "What to change first, in a line" }),
      }),
    ).meta({ description: "Newest first, at most 100" }),
    totalMinutes: z.int().min(0),
    averageScore: z.number().min(0).max(10).nullable(),
    openActionItems: listOf(actionItem),
  })
  .meta({ id: "Digest" });
export type Digest = z.infer<typeof digest>;

export const briefingAnswer = dataOf(briefing);
export const digestAnswer = dataOf(digest);
