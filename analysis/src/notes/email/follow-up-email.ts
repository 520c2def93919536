import type { Notes, Task } from "../notes.ts";
import { type Tone, tones } from "./tones.ts";

export interface EmailOptions {
  /** The meeting's title as its owner knows it; the notes' own where absent. */
  readonly title?: string;
  /** Whom the email is to; a greeting to all where absent. */
  readonly recipientName?: string;
  /** Who signs it. */
  readonly senderName?: string;
  /** `professional` where absent. */
  readonly tone?: Tone;
  /** What is to be done, where the sender knows it better than the notes; their tasks where absent. */
  readonly tasks?: readonly EmailTask[];
}

/** Something to be done, as the sender puts it. */
export interface EmailTask {
  /** Which of the notes' tasks it is, counted from 0; null: none of them. */
  readonly position: number | null;
  readonly text: string;
  /** Null where it is open. */
  readonly owner: string | null;
  /** ISO 8601 date, null for none; as was said where absent. */
  readonly due?: string | null;
}

/** A draft; nothing is sent. */
export interface FollowUpEmail {
  readonly subject: string;
  readonly body: string;
  readonly keyPoints: readonly string[];
  /** "Send the draft (Alice, by Thursday)". */
  readonly actionItems: readonly string[];
}

/** The email after a meeting: what was settled and who does what, in the tone that is wanted. */
export function followUpEmail(notes: Notes, options: EmailOptions = {}): FollowUpEmail {
  const title = options.title?.trim() || notes.title;
  const tone = tones[options.tone ?? "professional"];
  const keyPoints = pointsBesideOutcomes(notes).slice(0, tone.pointsMax);
  const actionItems = (options.tasks?.map((task) => asTask(task, notes)) ?? notes.tasks).map(withOwner);
  const decisions = notes.decisions.map((decision) => decision.text);
  const empty = keyPoints.length + decisions.length + actionItems.length === 0;
  const parts = [
    tone.greeting(options.recipientName?.trim() || null),
    empty ? tone.nothing(title) : tone.opening(title),
    ...block(tone.pointsTitle, keyPoints),
    ...block(tone.decisionsTitle, decisions),
    ...block(tone.tasksTitle, actionItems),
    tone.closing(actionItems.length > 0),
    signature(tone.regards, options.senderName?.trim() || null),
  ];
  return {
    subject: tone.subject(title),
    body: parts.filter((part) => part !== "").join("\n\n"),
    keyPoints,
    actionItems,
  };
}

/** What says most of each topic, if it is not among the decisions and the tasks already. */
function pointsBesideOutcomes(notes: Notes): string[] {
  const told = new Set([...notes.decisions, ...notes.tasks].flatMap((outcome) => outcome.segments));
  return notes.sections.flatMap(({ main, points }) => {
    const free = [main, ...points].find((point) => !point.segments.some((at) => told.has(at)));
    return free ? [free.text] : [];
  });
}

function asTask({ position, text, owner, due }: EmailTask, { tasks }: Notes): Spoken {
  const said = position === null ? null : (tasks[position]?.dueWords ?? null);
  if (due === undefined) return { text, owner, dueWords: said };
  return { text, owner, dueWords: due === null ? null : `by ${due}` };
}

type Spoken = Pick<Task, "text" | "owner" | "dueWords">;

function withOwner({ text, owner, dueWords }: Spoken): string {
  const spoken = dueWords !== null && text.toLowerCase().includes(dueWords.toLowerCase()) ? null : dueWords;
  const known = [owner ?? "owner open", spoken].filter((part) => part !== null);
  return `${text} (${known.join(", ")})`;
}

function block(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [[heading, ...lines.map((line) => `- ${line}`)].join("\n")];
}

function signature(regards: string, senderName: string | null): string {
  return senderName === null ? regards.replace(/,$/, "") : `${regards}\n${senderName}`;
}
