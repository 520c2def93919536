import type { ActionItem } from "@convo/contract";

interface PriorityName {
  readonly value: ActionItem["priority"];
  readonly label: string;
}

/** The priorities as people read them, the most pressing first. */
export const priorityNames: PriorityName[] = [
  { value: "high", label: "High" },
  { value: "medium", label: "Medium" },
  { value: "low", label: "Low" },
];
