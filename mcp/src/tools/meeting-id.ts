import { z } from "zod";

/** The argument that says which meeting. */
export const meetingId = z.string().min(1).describe("The meeting's id, sess_…, from meetings.list");
