import type { Tool } from "../tool.ts";
import { accountInfo } from "./account-info.ts";
import { meetingsGetFeedback } from "./meetings-get-feedback.ts";
import { meetingsGetTranscript } from "./meetings-get-transcript.ts";
import { meetingsList } from "./meetings-list.ts";

/** Every tool, in the order in which they are listed. */
export const tools = [
  meetingsList,
  meetingsGetTranscript,
  meetingsGetFeedback,
  accountInfo,
] as readonly Tool[];
