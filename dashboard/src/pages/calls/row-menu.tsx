import type { Conversation } from "@convo/contract";
import { ActionIcon, Menu } from "@mantine/core";
import { IconDots, IconDownload, IconPencil, IconTrash } from "@tabler/icons-react";
import { downloadsOf } from "../../api/downloads.ts";
import { deleteWithUndo } from "./delete-with-undo.tsx";

interface RowMenuProps {
  readonly conversation: Conversation;
  readonly onRename: () => void;
}

const icon = { size: 16, stroke: 1.6, "aria-hidden": true };

/** What can be done with one conversation of the list. */
export function RowMenu({ conversation, onRename }: RowMenuProps) {
  return (
    // The field that renaming opens keeps the focus.
    <Menu position="bottom-end" withinPortal returnFocus={false}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={`More for ${conversation.title}`}>
          <IconDots {...icon} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconPencil {...icon} />} onClick={onRename}>
          Rename
        </Menu.Item>
        {downloadsOf(conversation.id)
          .slice(0, 2)
          .map(({ label, href }) => (
            <Menu.Item key={href} component="a" href={href} download leftSection={<IconDownload {...icon} />}>
              {label}
            </Menu.Item>
          ))}
        <Menu.Divider />
        <Menu.Item
          color="red"
          leftSection={<IconTrash {...icon} />}
          onClick={() => deleteWithUndo([conversation])}
        >
          Delete
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
