import type { WebhookEvent, WebhookEventName } from "@convo/contract";
import type { Page } from "./conversations.ts";

export interface WebhookRecord {
  readonly id: string;
  readonly url: string;
  readonly events: readonly WebhookEventName[];
  readonly status: "active" | "paused";
  readonly createdAt: Date;
}

export interface WebhookStore {
  /** `secret` is sealed. Answers false, storing nothing, where the user has `limit` of them; null: no limit. */
  insert(userId: string, webhook: WebhookRecord, secret: Uint8Array, limit: number | null): Promise<boolean>;
  get(userId: string, id: string): Promise<WebhookRecord | null>;
  /** Oldest first. */
  list(userId: string): Promise<WebhookRecord[]>;
  /** Forgets past failures. Answers how it was before; null where there is none. */
  update(
    userId: string,
    id: string,
    change: Partial<Pick<WebhookRecord, "url" | "events" | "status">>,
  ): Promise<WebhookRecord | null>;
  /** Deletes it with its deliveries; answers false where there is none. */
  delete(userId: string, id: string): Promise<boolean>;
  /** Keeps others from changing it until the transaction ends; null where there is none. */
  lock(
    userId: string,
    id: string,
  ): Promise<(Pick<WebhookRecord, "status"> & { failuresInRow: number }) | null>;
  /** How many deliveries in a row were given up. */
  setFailures(userId: string, id: string, failuresInRow: number): Promise<void>;
}

export interface DeliveryRecord {
  readonly id: string;
  readonly event: WebhookEventName;
  readonly status: "pending" | "delivered" | "failed";
  readonly attempts: number;
  readonly responseStatus: number | null;
  /** Why the last attempt failed, where no answer came. */
  readonly error: string | null;
  readonly createdAt: Date;
  readonly deliveredAt: Date | null;
}

/** A delivery with what is needed to make it. */
export interface PendingDelivery {
  readonly id: string;
  readonly webhookId: string;
  readonly url: string;
  /** Sealed. */
  readonly secret: Uint8Array;
  readonly event: WebhookEventName;
  /** The body, the same bytes at every attempt. */
  readonly payload: string;
  /** How many were made before. */
  readonly attempts: number;
}

export interface DeliveryStore {
  /** Notes an event for one webhook, whatever it asked for and whether or not it is paused, and queues its delivery. */
  add(userId: string, webhookId: string, id: string, event: WebhookEvent, at: Date): Promise<void>;
  /** Newest first. */
  list(userId: string, webhookId: string, page: Page): Promise<{ items: DeliveryRecord[]; total: number }>;
  /** Null where it is not pending, or not there. */
  getPending(userId: string, id: string): Promise<PendingDelivery | null>;
  /** Counts an attempt and notes its outcome; changes nothing, and answers false, where it is not pending any more. */
  settle(userId: string, id: string, outcome: DeliveryOutcome): Promise<boolean>;
  /** Makes it pending again, as if never attempted, and queues it; answers false where the webhook has no such one. */
  restart(userId: string, webhookId: string, id: string): Promise<boolean>;
  /** Gives up all that are pending for the webhook. */
  giveUpPending(userId: string, webhookId: string, error: string): Promise<void>;
  /** Deletes those of all users that were made before: for the daily job alone. Answers how many. */
  deleteBefore(moment: Date): Promise<number>;
}

export interface DeliveryOutcome {
  readonly status: DeliveryRecord["status"];
  readonly responseStatus: number | null;
  readonly error: string | null;
  readonly deliveredAt: Date | null;
}

/** Carries events to the receivers of webhooks; reaches no private network but the hosts that the operator allows. */
export interface WebhookSender {
  /** Why nothing may be sent to the address, for whoever named it; null where it may. */
  refusal(url: string): Promise<string | null>;
  /** Makes one attempt and tells how it went. Throws only when it was cut short because the server stops. */
  send(message: WebhookMessage): Promise<SendOutcome>;
  /** Cuts short what is under way. */
  close(): Promise<void>;
}

export interface WebhookMessage {
  readonly deliveryId: string;
  readonly url: string;
  /** `whsec_…`, as the user was shown it. */
  readonly secret: string;
  readonly event: WebhookEventName;
  readonly payload: string;
  /** When it is sent, for the signature. */
  readonly at: Date;
}

/** The receiver's answer, or why there was none. */
export type SendOutcome =
  | {
      readonly responseStatus: number;
      readonly error: null;
      /** The answer's `Retry-After` as it came; null where it has none. */
      readonly retryAfter: string | null;
    }
  | { readonly responseStatus: null; readonly error: string };
