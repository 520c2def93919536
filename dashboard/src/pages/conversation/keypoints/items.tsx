import { Button, Skeleton, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { actionItemsQuery } from "../../../api/action-items.ts";
import classes from "../../../components/action-items/item-row.module.css";
import { ItemRow } from "../../../components/action-items/item-row.tsx";
import { useItemChange } from "../../../components/action-items/use-item-change.ts";
import { LoadError } from "../../../components/load-error.tsx";
import { Section } from "../../../components/section.tsx";
import { countText } from "../../../format/number.ts";

/** The tasks of this conversation: suggestions to accept, and what became of them. */
export function Items({ id, people }: { id: string; people: readonly string[] }) {
  const { data, error, refetch } = useQuery(actionItemsQuery({ conversationId: id }));
  const [editing, setEditing] = useState<string | null>(null);
  const [showsDismissed, setShowsDismissed] = useState(false);
  const change = useItemChange();
  const kept = data?.filter(({ status }) => status !== "dismissed") ?? [];
  const dismissed = data?.filter(({ status }) => status === "dismissed") ?? [];
  const drafts = kept.filter(({ status }) => status === "draft");
  const acceptAll = (
    <Button
      variant="default"
      size="xs"
      onClick={() => {
        for (const draft of drafts) change({ id: draft.id, change: { status: "open" } });
      }}
    >
      Accept all
    </Button>
  );
  return (
    <Section title="Action items" count={kept.length} actions={drafts.length > 1 && acceptAll}>
      {data === undefined && error !== null && <LoadError error={error} onRetry={() => refetch()} />}
      {data === undefined && error === null && <Skeleton height={140} />}
      {data !== undefined && kept.length === 0 && (
        <Text size="sm" c="dimmed">
          {dismissed.length === 0 ? "Nobody said what they would do." : "All were dismissed."}
        </Text>
      )}
      <ul className={classes.list} aria-label="Action items">
        {[...kept, ...(showsDismissed ? dismissed : [])].map((item) => (
          <ItemRow
            key={item.id}
            item={item}
            people={people}
            isEditing={editing === item.id}
            onEdit={(isEditing) => setEditing(isEditing ? item.id : null)}
            onChange={(fields) => change({ id: item.id, change: fields })}
          />
        ))}
      </ul>
      {dismissed.length > 0 && (
        <Button
          variant="subtle"
          color="gray"
          size="compact-xs"
          onClick={() => setShowsDismissed((is) => !is)}
        >
          {showsDismissed
            ? "Hide dismissed"
            : `Show ${countText(dismissed.length, "dismissed", "dismissed")}`}
        </Button>
      )}
    </Section>
  );
}
