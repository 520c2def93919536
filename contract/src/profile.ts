import { z } from "zod";
import { dataOf } from "./envelope.ts";
import { timestamp } from "./fields.ts";
import { tierNames } from "./tiers.ts";

const count = z.int().min(0);

export const userProfile = z
  .strictObject({
    profile: z.strictObject({
      name: z.string(),
      email: z.string(),
      timezone: z.string(),
      language: z.string(),
      aliases: z.array(z.string()),
      profilePictureUrl: z.string().nullable(),
      createdAt: timestamp,
    }),
    subscription: z.strictObject({
      tier: z.enum(tierNames),
      status: z.literal("active"),
      currentPeriodEnd: timestamp,
    }),
    apiUsage: z.strictObject({
      aiGenerations: z
        .strictObject({
          used: count,
          limit: count.nullable(),
          remaining: count.nullable(),
          resetsAt: timestamp,
        })
        .meta({ description: "`limit` and `remaining` are null where there is no limit" }),
    }),
  })
  .meta({ id: "UserProfile" });
export type UserProfile = z.infer<typeof userProfile>;

export const profileAnswer = dataOf(userProfile);
