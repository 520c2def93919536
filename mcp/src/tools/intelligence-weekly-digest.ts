import { digest } from "@convo/contract";
import { z } from "zod";
import { defineTool } from "../tool.ts";

export const intelligenceWeeklyDigest = defineTool({
  name: "intelligence.weekly_digest",
  title: "Digest of the last days",
  description:
    "The meetings of the last days with topics, decisions and scores, and the action items that are open.",
  input: z.object({ days: z.int().min(1).max(90).default(7).describe("How many days back") }),
  output: digest,
  effect: "reads",
  call: (client, { days }) => client.overviews.digest({ days }),
});
