import type { Tier } from "@convo/contract";
import type { AccountStore } from "./context/accounts.ts";
import type { ActionItemStore } from "./context/action-items.ts";
import type { Analyzer } from "./context/analyzer.ts";
import type { AnswerStore } from "./context/answers.ts";
import type { Actor, AuditStore } from "./context/audit.ts";
import type { CalendarStore, Calendars } from "./context/calendar.ts";
import type { ConversationStore } from "./context/conversations.ts";
import type { EventStore } from "./context/events.ts";
import type { FeedbackStore } from "./context/feedback.ts";
import type { GoalStore } from "./context/goals.ts";
import type { JobStore } from "./context/jobs.ts";
import type { KeyPointsStore } from "./context/key-points.ts";
import type { LiveStore, LiveWakeups } from "./context/live.ts";
import type { SearchStore } from "./context/search.ts";
import type { ShareStore } from "./context/shares.ts";
import type { SpeakerStore } from "./context/speakers.ts";
import type { TrendStore } from "./context/trends.ts";
import type { GenerationStore, KeyStore, RequestStore, User, UserStore } from "./context/users.ts";
import type { DeliveryStore, WebhookSender, WebhookStore } from "./context/webhooks.ts";

export type * from "./context/accounts.ts";
export type * from "./context/action-items.ts";
export type * from "./context/analyzer.ts";
export type * from "./context/answers.ts";
export type * from "./context/audit.ts";
export type * from "./context/calendar.ts";
export type * from "./context/conversations.ts";
export type * from "./context/events.ts";
export type * from "./context/feedback.ts";
export type * from "./context/goals.ts";
export type * from "./context/jobs.ts";
export type * from "./context/key-points.ts";
export type * from "./context/live.ts";
export type * from "./context/metrics.ts";
export type * from "./context/search.ts";
export type * from "./context/shares.ts";
export type * from "./context/speakers.ts";
export type * from "./context/trends.ts";
export type * from "./context/users.ts";
export type * from "./context/webhooks.ts";

/** What a service may use: everything with an effect comes through here, time included. */
export interface Context {
  readonly store: Store;
  readonly analyzer: Analyzer;
  readonly calendars: Calendars;
  readonly vault: Vault;
  readonly webhooks: WebhookSender;
  readonly now: () => Date;
  readonly log: Log;
  readonly settings: Settings;
  /** Where others reach the server, without a slash at the end: links begin with it. */
  readonly publicUrl: () => string;
  /** What this process is making right now, by name, so that the same is not made twice at once. */
  readonly underway: Map<string, Promise<unknown>>;
  readonly wakeups: LiveWakeups;
}

/** The context of a request: on whose behalf. */
export interface UserContext extends Context {
  readonly user: User;
  /** Who acts for them, for the audit log. */
  readonly actor: Actor;
}

export interface Settings {
  readonly defaultTier: Tier;
  /** Overrides the tier's number; 0: no limit; null: the tier's own. */
  readonly requestsPerHour: number | null;
  /** Overrides the tier's number; 0: no limit; null: the tier's own. */
  readonly generationsPerMonth: number | null;
  /** Conversations that ended longer ago are deleted; without it, only where their user wants it. */
  readonly retentionDays?: number | null;
}

export interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** Keeps secrets that must be read again (webhook secrets, calendar tokens) from whoever sees the database alone. */
export interface Vault {
  seal(plain: string): Uint8Array;
  /** Throws where the sealed bytes were changed or sealed with another key. */
  open(sealed: Uint8Array): string;
}

/** All that is kept. Every method takes the owner's id first, and no method reaches another user's rows. */
export interface Store {
  /** Runs `work` in one transaction: all of it or nothing. */
  transaction<T>(work: (store: Store) => Promise<T>): Promise<T>;
  /** Throws unless the database answers. */
  ping(): Promise<void>;

  readonly users: UserStore;
  readonly accounts: AccountStore;
  readonly keys: KeyStore;
  readonly requests: RequestStore;
  readonly generations: GenerationStore;
  readonly conversations: ConversationStore;
  readonly live: LiveStore;
  readonly feedback: FeedbackStore;
  readonly trends: TrendStore;
  readonly goals: GoalStore;
  readonly keyPoints: KeyPointsStore;
  readonly shares: ShareStore;
  readonly answers: AnswerStore;
  readonly actionItems: ActionItemStore;
  readonly search: SearchStore;
  readonly speakers: SpeakerStore;
  readonly events: EventStore;
  readonly webhooks: WebhookStore;
  readonly deliveries: DeliveryStore;
  readonly audit: AuditStore;
  readonly jobs: JobStore;
  readonly calendar: CalendarStore;
}
