import { z } from "zod";
import { dataOf } from "./envelope.ts";
import { optionalText, presentText, requiredText, timestamp } from "./fields.ts";
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

export const timeZone = optionalText(100)
  .refine((name) => presentText(name) === null || isTimeZone(name ?? ""), {
    message: "Must be an IANA time zone, such as Europe/Berlin",
  })
  .meta({ description: "An IANA name", examples: ["Europe/Berlin"] });

/** What may be changed of the account. What is left out or blank stays as it is; an empty list of aliases is none. */
export const updateProfileRequest = z
  .object({
    name: optionalText(200),
    timezone: timeZone,
    language: optionalText(35)
      .refine((tag) => presentText(tag) === null || isLanguageTag(tag ?? ""), {
        message: "Must be a BCP 47 language tag, such as en or pt-BR",
      })
      .meta({ description: "A BCP 47 tag", examples: ["en"] }),
    aliases: z
      .array(requiredText(100))
      .max(50)
      .optional()
      .meta({ description: "Other names that the user goes by in transcripts; replaces the list" }),
  })
  .prefault({})
  .meta({ id: "UpdateProfile" });
export type UpdateProfileRequest = NonNullable<z.input<typeof updateProfileRequest>>;

function isTimeZone(name: string): boolean {
  // An offset such as +01:00 knows no daylight saving time, and not every runtime takes it.
  return (
    /^[A-Za-z]/.test(name.trim()) && accepts(() => new Intl.DateTimeFormat("en", { timeZone: name.trim() }))
  );
}

function isLanguageTag(tag: string): boolean {
  return accepts(() => Intl.getCanonicalLocales(tag.trim()));
}

function accepts(attempt: () => unknown): boolean {
  try {
    attempt();
    return true;
  } catch {
    return false;
  }
}
