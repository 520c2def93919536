import type { ActionItem, ActionItemStatus } from "@convo/contract";
import type { Page } from "./conversations.ts";

/** What a user can set of an action item, beside its status. */
export type ActionItemField = "item" | "owner" | "due" | "priority";

export interface StoredActionItem extends ActionItem {
  /** Order within the conversation. */
  readonly position: number;
  /** The fields that the user set. */
  readonly edited: readonly ActionItemField[];
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

export type ActionItemChange = Partial<Pick<ActionItem, ActionItemField | "status">>;

export interface ActionItemFilter extends Page {
  /** A whole name or one word of it, case-insensitive. */
  readonly owner: string | null;
  readonly status: ActionItemStatus | null;
  /** Only of this conversation. */
  readonly conversationId: string | null;
  /** Only of conversations that start then or later. */
  readonly since: Date | null;
}

export interface ActionItemStore {
  /** Of the newest conversation first, and in their order within it. */
  list(userId: string, filter: ActionItemFilter): Promise<{ items: ActionItem[]; total: number }>;
  /** All of one conversation, in their order. */
  all(userId: string, conversationId: string): Promise<StoredActionItem[]>;
  /** All of one conversation, which nobody else changes until the transaction that this is called in has ended. */
  lockAll(userId: string, conversationId: string): Promise<StoredActionItem[]>;
  /** These are the items of the conversation from now on: others go. */
  replaceAll(userId: string, conversationId: string, items: readonly StoredActionItem[]): Promise<void>;
  /** Sets what is given, and remembers that the user did; null where the user has no such item. */
  update(userId: string, id: string, change: ActionItemChange, at: Date): Promise<ActionItem | null>;
}
