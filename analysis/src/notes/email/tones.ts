export const emailTones = ["professional", "casual", "concise"] as const;
export type Tone = (typeof emailTones)[number];

/** What an email says around the notes; an empty part is left out. */
export interface Wording {
  readonly pointsMax: number;
  subject(title: string): string;
  greeting(recipientName: string | null): string;
  opening(title: string): string;
  /** Instead of the opening, where the notes are empty. */
  nothing(title: string): string;
  readonly pointsTitle: string;
  readonly decisionsTitle: string;
  readonly tasksTitle: string;
  closing(hasTasks: boolean): string;
  readonly regards: string;
}

export const tones: Readonly<Record<Tone, Wording>> = {
  professional: {
    pointsMax: 6,
    subject: (title) => `Follow-up: ${title}`,
    greeting: (name) => `${name === null ? "Hello" : `Hi ${name}`},`,
    opening: (title) => `Thank you for your time. Here is a summary of our conversation (${title}).`,
    nothing: (title) => `Thank you for your time in our conversation (${title}).`,
    pointsTitle: "Key points:",
    decisionsTitle: "Decisions:",
    tasksTitle: "Next steps:",
    closing: (hasTasks) =>
      hasTasks
        ? "Please let me know if I missed anything, or if an owner or a date is not right."
        : "Please let me know if I missed anything.",
    regards: "Best regards,",
  },
  casual: {
    pointsMax: 4,
    subject: (title) => `Notes from our chat: ${title}`,
    greeting: (name) => `Hey${name === null ? "" : ` ${name}`},`,
    opening: () => "good talking to you! Here's what I took away:",
    nothing: () => "good talking to you!",
    pointsTitle: "What we talked about:",
    decisionsTitle: "What we settled:",
    tasksTitle: "Who does what:",
    closing: () => "Shout if I got something wrong.",
    regards: "Cheers,",
  },
  concise: {
    pointsMax: 3,
    subject: (title) => `Follow-up: ${title}`,
    greeting: (name) => `${name === null ? "Hello" : name},`,
    opening: () => "",
    nothing: (title) => `Thanks for the conversation (${title}).`,
    pointsTitle: "Points:",
    decisionsTitle: "Decided:",
    tasksTitle: "To do:",
    closing: () => "Corrections welcome.",
    regards: "Thanks,",
  },
};
