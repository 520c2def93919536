import type { WebhookDelivery } from "@convo/contract";
import { countText } from "../../../format/number.ts";

/** How each state of a delivery is called, and its color beside the word. */
export const deliveryStates: Readonly<Record<WebhookDelivery["status"], { label: string; color: string }>> = {
  pending: { label: "Under way", color: "yellow" },
  delivered: { label: "Delivered", color: "teal" },
  failed: { label: "Failed", color: "red" },
};

/** What the receiver answered at the last attempt, or why it did not: `Answered 500, after 3 attempts`. */
export function outcomeText(
  delivery: Pick<WebhookDelivery, "attempts" | "responseStatus" | "error">,
): string {
  const { attempts, responseStatus, error } = delivery;
  if (attempts === 0) return "Not sent yet";
  const after = attempts === 1 ? "" : `, after ${countText(attempts, "attempt")}`;
  if (responseStatus !== null) return `Answered ${responseStatus}${after}`;
  return `${error ?? "No answer"}${after}`;
}
