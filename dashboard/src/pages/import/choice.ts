import type { ImportFields, ImportPreview, UserProfile } from "@convo/contract";
import type { MeetingType } from "../../format/meeting-type.ts";

/** What a person says of a transcript before it is kept. */
export interface Choice {
  readonly title: string;
  /** The speaker who is the user; null for none of them. */
  readonly me: string | null;
  /** Null: to be recognized. */
  readonly meetingType: MeetingType | null;
  /** As `<input type="datetime-local">` writes it, in the reader's time zone; empty for now. */
  readonly startsAt: string;
  /** Whether the user is known by this name from now on. */
  readonly isRemembered: boolean;
}

type Preview = Pick<ImportPreview, "title" | "startTime" | "userSpeakerName" | "warnings">;

/** What the transcript itself says; a name that the user is known by is chosen already. */
export function firstChoice(preview: Preview): Choice {
  return {
    title: preview.title,
    me: preview.userSpeakerName,
    meetingType: null,
    startsAt: isTimeAssumed(preview) ? "" : localInput(preview.startTime),
    isRemembered: true,
  };
}

/** Whether nothing says when the conversation was. */
export function isTimeAssumed({ warnings }: Pick<Preview, "warnings">): boolean {
  return warnings.some(({ code }) => code === "start-time-assumed");
}

/** What is sent beside the transcript: only what differs from what it says itself. */
export function fieldsOf(choice: Choice, preview: Preview): ImportFields {
  const before = firstChoice(preview);
  const title = choice.title.trim();
  return {
    ...(title !== "" && title !== before.title && { title }),
    ...(choice.me !== null && { userSpeakerName: choice.me }),
    ...(choice.meetingType !== null && { meetingType: choice.meetingType }),
    ...(choice.startsAt !== "" &&
      choice.startsAt !== before.startsAt && { startTime: new Date(choice.startsAt).toISOString() }),
  };
}

type Names = Pick<UserProfile["profile"], "name" | "aliases">;

/** Whether the name is worth remembering: a real one, under which the user is not known yet. */
export function isNewAlias(name: string, { name: own, aliases }: Names): boolean {
  const folded = name.trim().toLowerCase();
  return !isLabel.test(folded) && ![own, ...aliases].some((known) => known.toLowerCase() === folded);
}

/** Labels of programs that stand for somebody else in the next transcript. */
const isLabel =
  /^(?:speaker|participant|person|guest|user|unknown|you|me)(?:[\s_#-]*\d+|[\s_#-]+[a-z])?$|^[a-z][\s_#-]*\d*$|^[\d\s+().-]+$/;

function localInput(iso: string): string {
  const date = new Date(iso);
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
