import type { ActionItem, UpdateActionItemRequest } from "@convo/contract";
import { ActionIcon, Button, Checkbox, Text } from "@mantine/core";
import { IconArrowBackUp, IconPencil, IconX } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { ItemEditor } from "./item-editor.tsx";
import { ItemFacts } from "./item-facts.tsx";
import classes from "./item-row.module.css";

interface ItemRowProps {
  readonly item: ActionItem;
  readonly people: readonly string[];
  readonly isEditing: boolean;
  readonly onEdit: (isEditing: boolean) => void;
  readonly onChange: (change: UpdateActionItemRequest) => void;
  /** Which conversation it is of, where the list is of several. */
  readonly source?: ReactNode;
  /** Whether the keyboard's next letter means this one. */
  readonly isCurrent?: boolean;
}

/** One action item with what can be done about it. */
export function ItemRow({ item, people, isEditing, onEdit, onChange, source, isCurrent }: ItemRowProps) {
  const isDone = item.status === "done";
  const isGone = item.status === "dismissed";
  return (
    <li className={classes.row} id={item.id} tabIndex={-1} data-current={isCurrent || undefined}>
      {isEditing ? (
        <div className={classes.words}>
          <ItemEditor
            item={item}
            people={people}
            onLeave={() => onEdit(false)}
            onKeep={(change) => {
              onChange(item.status === "draft" ? { ...change, status: "open" } : change);
              onEdit(false);
            }}
          />
        </div>
      ) : (
        <>
          <Checkbox
            checked={isDone}
            onChange={() => onChange({ status: isDone ? "open" : "done" })}
            aria-label={`Done: ${item.item}`}
            className={classes.box}
            disabled={isGone}
          />
          <div className={classes.words}>
            <Text
              size="sm"
              {...((isDone || isGone) && { c: "dimmed" })}
              {...(isDone && { td: "line-through" })}
            >
              {item.item}
            </Text>
            <ItemFacts item={item} source={source} />
          </div>
          <div className={classes.actions}>
            {item.status === "draft" && (
              <Button
                variant="light"
                size="compact-sm"
                aria-label={`Accept: ${item.item}`}
                onClick={() => onChange({ status: "open" })}
              >
                Accept
              </Button>
            )}
            {!isGone && <Act label="Edit" item={item} icon={IconPencil} onClick={() => onEdit(true)} />}
            {isGone ? (
              <Act
                label="Bring back"
                item={item}
                icon={IconArrowBackUp}
                onClick={() => onChange({ status: "open" })}
              />
            ) : (
              <Act
                label="Dismiss"
                item={item}
                icon={IconX}
                onClick={() => onChange({ status: "dismissed" })}
              />
            )}
          </div>
        </>
      )}
    </li>
  );
}

interface ActProps {
  readonly label: string;
  readonly item: ActionItem;
  readonly icon: typeof IconX;
  readonly onClick: () => void;
}

function Act({ label, item, icon: Picture, onClick }: ActProps) {
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      aria-label={`${label}: ${item.item}`}
      title={label}
      onClick={onClick}
    >
      <Picture size={16} stroke={1.6} aria-hidden />
    </ActionIcon>
  );
}
