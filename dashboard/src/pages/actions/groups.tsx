import { Kbd, Stack, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import classes from "../../components/action-items/item-row.module.css";
import { ItemRow } from "../../components/action-items/item-row.tsx";
import { Section } from "../../components/section.tsx";
import type { ItemGroup } from "./group-items.ts";
import { useItemKeys } from "./use-item-keys.ts";
import { useUndoableChange } from "./use-undoable-change.tsx";

interface GroupsProps {
  readonly groups: readonly ItemGroup[];
  readonly people: readonly string[];
  /** Of conversations, by their ids. */
  readonly titles: Readonly<Record<string, string>>;
}

export function Groups({ groups, people, titles }: GroupsProps) {
  const items = groups.flatMap((group) => group.items);
  const change = useUndoableChange();
  const { current, editing, edit } = useItemKeys(items, change);
  return (
    <Stack gap="xl">
      {groups.map((group) => (
        <Section key={group.heading} title={group.heading} count={group.items.length}>
          <ul className={classes.list}>
            {group.items.map((item) => (
              <ItemRow
                key={item.id}
                item={item}
                people={people}
                isCurrent={current === item.id}
                isEditing={editing === item.id}
                onEdit={(isEditing) => edit(item.id, isEditing)}
                onChange={(fields) => change(item, fields)}
                source={
                  titles[item.conversationId] !== undefined && (
                    <Link to="/calls/$id" params={{ id: item.conversationId }} search={{ tab: "keypoints" }}>
                      {titles[item.conversationId]}
                    </Link>
                  )
                }
              />
            ))}
          </ul>
        </Section>
      ))}
      <Text size="xs" c="dimmed" visibleFrom="sm">
        <Kbd size="xs">j</Kbd> and <Kbd size="xs">k</Kbd> go down and up, <Kbd size="xs">x</Kbd> marks as
        done, <Kbd size="xs">e</Kbd> edits.
      </Text>
    </Stack>
  );
}
