import type { Tool } from "../tool.ts";
import { accountInfo } from "./account-info.ts";
import { calendarUpcoming } from "./calendar-upcoming.ts";
import { intelligenceFindActionItems } from "./intelligence-find-action-items.ts";
import { intelligencePrepare } from "./intelligence-prepare.ts";
import { intelligenceWeeklyDigest } from "./intelligence-weekly-digest.ts";
import { meetingsAsk } from "./meetings-ask.ts";
import { meetingsDraftEmail } from "./meetings-draft-email.ts";
import { meetingsGetFeedback } from "./meetings-get-feedback.ts";
import { meetingsGetSummary } from "./meetings-get-summary.ts";
import { meetingsGetTranscript } from "./meetings-get-transcript.ts";
import { meetingsList } from "./meetings-list.ts";
import { meetingsShare } from "./meetings-share.ts";

/** Every tool, in the order in which they are listed. */
export const tools = [
  meetingsList,
  meetingsGetTranscript,
  meetingsGetSummary,
  meetingsGetFeedback,
  meetingsAsk,
  meetingsDraftEmail,
  meetingsShare,
  calendarUpcoming,
  accountInfo,
  intelligencePrepare,
  intelligenceWeeklyDigest,
  intelligenceFindActionItems,
] as readonly Tool[];
