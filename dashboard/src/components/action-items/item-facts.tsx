import type { ActionItem } from "@convo/contract";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { dueText, isOverdue, today } from "../../format/due.ts";
import classes from "./item-row.module.css";

/** Whose it is, by when, how pressing, and where it was said. */
export function ItemFacts({ item, source }: { item: ActionItem; source?: ReactNode }) {
  const [segment] = item.segmentIds;
  return (
    <div className={classes.facts}>
      {item.status === "draft" && <span className={classes.suggested}>Suggested</span>}
      <span>{item.owner ?? "No owner"}</span>
      <Due item={item} />
      {item.priority === "high" && <span>High priority</span>}
      {source}
      {segment !== undefined && (
        <Link
          to="/calls/$id"
          params={{ id: item.conversationId }}
          search={{ tab: "transcript", segment }}
          aria-label={`Where it was said: ${item.item}`}
        >
          Where it was said
        </Link>
      )}
    </div>
  );
}

function Due({ item }: { item: ActionItem }) {
  if (item.due === null) return <span>No date</span>;
  const now = today();
  const text = dueText(item.due, now);
  return isOverdue(item, now) ? (
    <span className={classes.late}>Overdue: {text}</span>
  ) : (
    <span>Due: {text}</span>
  );
}
