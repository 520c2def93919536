import { userProfile } from "@convo/contract";
import { z } from "zod";
import { defineTool } from "../tool.ts";

export const accountInfo = defineTool({
  name: "account.info",
  title: "Account",
  description: "Who the user is, their plan, and how many generations are left this month.",
  input: z.object({}),
  output: userProfile,
  effect: "reads",
  call: (client) => client.user.profile(),
});
