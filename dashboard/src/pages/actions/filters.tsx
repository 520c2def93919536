import { Group, NativeSelect, SegmentedControl, Text } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { countText } from "../../format/number.ts";
import { type ActionsSearch, actionViews, readActionsSearch, unassigned } from "./search.ts";

const viewNames = {
  todo: "To do",
  suggested: "Suggested",
  open: "Accepted",
  done: "Done",
  dismissed: "Dismissed",
} as const;

interface FiltersProps {
  readonly search: ActionsSearch;
  readonly owners: readonly string[];
  /** How many are shown; null while that is not known. */
  readonly count: number | null;
}

/** Which action items, whose, and in which groups: all of it in the address. */
export function Filters({ search, owners, count }: FiltersProps) {
  const navigate = useNavigate();
  const change = (part: Record<string, string>) =>
    navigate({ to: "/actions", search: readActionsSearch({ ...search, ...part }), resetScroll: false });
  const { owner, status = "todo", by = "due" } = search;
  const isElsewhere = owner !== undefined && owner !== unassigned && !owners.includes(owner);
  return (
    <Group gap="sm" mb="lg" align="flex-end">
      <NativeSelect
        label="Status"
        size="sm"
        value={status}
        data={actionViews.map((value) => ({ value, label: viewNames[value] }))}
        onChange={(event) => change({ status: event.currentTarget.value })}
      />
      <NativeSelect
        label="Owner"
        size="sm"
        value={owner ?? ""}
        data={[
          { value: "", label: "Everybody" },
          ...[...(isElsewhere ? [owner] : []), ...owners].map((name) => ({ value: name, label: name })),
          { value: unassigned, label: "No owner" },
        ]}
        onChange={(event) => change({ owner: event.currentTarget.value })}
      />
      <SegmentedControl
        aria-label="Group by"
        value={by}
        data={[
          { value: "due", label: "By date" },
          { value: "owner", label: "By owner" },
        ]}
        onChange={(value) => change({ by: value })}
      />
      <Text size="sm" c="dimmed" ml={{ base: 0, sm: "auto" }} pb={8} role="status">
        {count === null ? "" : countText(count, "item")}
      </Text>
    </Group>
  );
}
