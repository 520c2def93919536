import type { CalendarEvent } from "@convo/contract";
import type { ConversationRecord, Page } from "./conversations.ts";

/** What a source says of an event: what the API answers, and what finds it again. */
export interface SourceEvent extends Omit<CalendarEvent, "id"> {
  /** The source's own name of it, with the occurrence where it is one of a series. */
  readonly sourceId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly allDay: boolean;
}

/** What is kept of a calendar: events that touch it. */
export interface TimeWindow {
  readonly from: Date;
  readonly to: Date;
}

export interface ReadCalendar {
  readonly window: TimeWindow;
  /** What the last reading answered, to be told of changes only; null: everything. */
  readonly cursor: string | null;
  /** IANA name: of events that name no zone of their own. */
  readonly timeZone: string;
}

export type CalendarReading =
  /** Everything in the window, or what changed of it. */
  | { readonly kind: "all"; readonly events: readonly SourceEvent[]; readonly cursor: string | null }
  | {
      readonly kind: "changes";
      readonly events: readonly SourceEvent[];
      readonly removed: readonly string[];
      readonly cursor: string | null;
    }
  | { readonly kind: "unchanged" }
  | CalendarFailure;

export interface CalendarFailure {
  readonly kind: "failed";
  /** For the user, without the secret address. */
  readonly message: string;
  /** The source took access away: trying again is in vain. */
  readonly revoked: boolean;
}

/** The calendars of other servers. */
export interface Calendars {
  readIcs(address: URL, input: ReadCalendar): Promise<CalendarReading>;
  /** null: this server is not registered with Google. */
  readonly google: GoogleCalendar | null;
  close(): Promise<void>;
}

/** OAuth 2 with PKCE, and the account's primary calendar. */
export interface GoogleCalendar {
  authorizationUrl(ask: { state: string; verifier: string; redirectUri: string }): string;
  exchange(grant: {
    code: string;
    verifier: string;
    redirectUri: string;
  }): Promise<{ readonly kind: "granted"; readonly refreshToken: string } | CalendarFailure>;
  /** Answers the account beside the events where all were read. */
  read(refreshToken: string, input: ReadCalendar): Promise<CalendarReading & { account?: string }>;
  /** Gives the access back, as far as that is possible. */
  revoke(refreshToken: string): Promise<void>;
}

export interface CalendarConnectionRecord {
  readonly id: string;
  readonly kind: "ics" | "google";
  readonly label: string;
  /** Sealed by the vault: JSON with the address or the tokens. */
  readonly access: Uint8Array;
  readonly cursor: string | null;
  readonly state: "active" | "reconnect";
  readonly failures: number;
  readonly dueAt: Date;
  readonly error: string | null;
  readonly refreshedAt: Date | null;
  readonly createdAt: Date;
}

/** An event as it is stored, and as the API answers it. */
export interface CalendarEventRecord extends Omit<SourceEvent, "sourceId"> {
  readonly id: string;
}

/** What a conversation takes from the event that it is linked with. */
export interface ConversationLink {
  readonly linkedCalendarEventId: string;
  readonly title: string;
  readonly titleSource: ConversationRecord["titleSource"];
  readonly scheduledStart: Date | null;
  readonly scheduledEnd: Date | null;
}

export interface CalendarStore {
  /** Newest last. With `lock`, in a transaction, others wait before they change one. */
  connections(userId: string, options?: { lock: boolean }): Promise<CalendarConnectionRecord[]>;
  connection(
    userId: string,
    id: string,
    options?: { lock: boolean },
  ): Promise<CalendarConnectionRecord | null>;
  insertConnection(userId: string, connection: CalendarConnectionRecord): Promise<void>;
  updateConnection(
    userId: string,
    id: string,
    change: Partial<Omit<CalendarConnectionRecord, "id" | "kind" | "createdAt">>,
  ): Promise<void>;
  /** Its events go with it. Answers false where the user has no such connection. */
  deleteConnection(userId: string, id: string): Promise<boolean>;
  /** Queues a refresh of every user's connections that are due, which then are due again at `nextAt`. */
  queueDue(now: Date, nextAt: Date): Promise<void>;

  /** Replaces the connection's events; those that stay keep their ids. Answers how many are new or changed. */
  replaceEvents(userId: string, connectionId: string, events: readonly SourceEvent[]): Promise<number>;
  changeEvents(
    userId: string,
    connectionId: string,
    events: readonly SourceEvent[],
    removed: readonly string[],
  ): Promise<number>;
  event(userId: string, id: string): Promise<CalendarEventRecord | null>;
  /** Those that end after `from` and, where given, start before `to`: the earliest first. */
  events(
    userId: string,
    filter: { from: Date; to: Date | null } & Page,
  ): Promise<{ items: CalendarEventRecord[]; total: number }>;
  /** Timed events of at most a day that touch the span, the earliest first. */
  timedEvents(userId: string, window: TimeWindow): Promise<CalendarEventRecord[]>;

  /** Ended conversations that are linked with no event and have a timed one within `graceMs`. */
  linkableConversations(userId: string, graceMs: number): Promise<string[]>;
  /** Links where nothing has changed since `revision`, which counts up; else answers null. */
  linkConversation(
    userId: string,
    id: string,
    revision: number,
    link: ConversationLink,
  ): Promise<ConversationRecord | null>;
}
