import type { Conversation } from "@convo/contract";
import { Anchor, Checkbox, Group } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { CallFacts } from "../../components/call-facts.tsx";
import classes from "./call-row.module.css";
import { RenameField } from "./rename-field.tsx";
import { RowMenu } from "./row-menu.tsx";

interface CallRowProps {
  readonly conversation: Conversation;
  readonly score: number | undefined;
  readonly isSelected: boolean;
  readonly onSelect: () => void;
}

/** One conversation of the list. */
export function CallRow({ conversation, score, isSelected, onSelect }: CallRowProps) {
  const [isRenaming, setRenaming] = useState(false);
  const { id, title } = conversation;
  return (
    <Group className={classes.row} gap="sm" wrap="nowrap" px="xs">
      <Checkbox
        size="xs"
        aria-label={`Select ${title}`}
        checked={isSelected}
        onChange={onSelect}
        className={classes.select}
      />
      <div className={classes.words}>
        {isRenaming ? (
          <RenameField conversation={conversation} onDone={() => setRenaming(false)} />
        ) : (
          <Anchor
            className={classes.title}
            c="var(--mantine-color-text)"
            underline="never"
            renderRoot={(props) => <Link to="/calls/$id" params={{ id }} {...props} />}
          >
            {title}
          </Anchor>
        )}
        <CallFacts conversation={conversation} score={score} />
      </div>
      <RowMenu conversation={conversation} onRename={() => setRenaming(true)} />
    </Group>
  );
}
