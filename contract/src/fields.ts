import { z } from "zod";

/** A moment as answers write it: ISO 8601, UTC. */
export const timestamp = z.iso.datetime().meta({ description: "ISO 8601, UTC" });

const isMoment = z.union([z.iso.date(), z.iso.datetime({ offset: true, local: true })]);
const momentAdvice = "Must be an ISO 8601 date or date-time, such as 2026-03-18 or 2026-03-18T14:00:00Z";
const aboutMoments = {
  description: "ISO 8601 date or date-time; without a zone it is UTC",
  examples: ["2026-03-18T14:00:00Z"],
};

/** A moment as requests write it: a date (midnight UTC), or a date-time (UTC where it names no zone). */
export const moment = z
  .string()
  .refine((text) => isMoment.safeParse(text).success, { message: momentAdvice })
  .meta(aboutMoments);

/** A `moment` of a body that may be missing; blank is missing. */
export const optionalMoment = z
  .string()
  .refine((text) => text.trim() === "" || isMoment.safeParse(text).success, { message: momentAdvice })
  .optional()
  .meta(aboutMoments);

/** The moment that a `moment` names. */
export function toDate(text: string): Date {
  const hasZone = /(?:Z|[+-]\d\d:?\d\d)$/.test(text.slice(10));
  return new Date(text.length > 10 && !hasZone ? `${text}Z` : text);
}

/** Short text of a person's: trimmed, lengths in code points, blank is missing. */
export function optionalText(codePointsMax: number) {
  return z
    .string()
    .refine((text) => [...text.trim()].length <= codePointsMax, {
      message: `Must be at most ${codePointsMax} characters`,
      abort: true,
    })
    .refine((text) => !text.includes("\0"), { message: "Must not contain the NUL character", abort: true })
    .optional();
}

/** Text of a person's that must be there: trimmed, lengths in code points, blank is missing. */
export function requiredText(codePointsMax: number) {
  return z
    .string()
    .refine((text) => text.trim() !== "", { message: "Must not be blank", abort: true })
    .refine((text) => [...text.trim()].length <= codePointsMax, {
      message: `Must be at most ${codePointsMax} characters`,
      abort: true,
    })
    .refine((text) => !text.includes("\0"), { message: "Must not contain the NUL character", abort: true });
}

/** What `optionalText` means: the trimmed words, or null where they are missing or blank. */
export function presentText(text: string | undefined): string | null {
  const trimmed = text?.trim() ?? "";
  return trimmed === "" ? null : trimmed;
}

/** A yes or no in a query or a form. */
export const flag = z.enum(["true", "false"]).meta({ description: "`true` or `false`" });

export const conversationId = z.string().startsWith("sess_").meta({ description: "`sess_…`" });

/** The path of everything that belongs to one conversation; an impossible id is simply not found. */
export const conversationParams = z.object({
  id: z.string().meta({ description: "The conversation's id, `sess_…`" }),
});
