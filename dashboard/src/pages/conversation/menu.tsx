import type { Conversation } from "@convo/contract";
import { ActionIcon, Menu as Dropdown } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconDots, IconDownload, IconTrash } from "@tabler/icons-react";
import { downloadsOf } from "../../api/downloads.ts";
import { DeleteDialog } from "./delete-dialog.tsx";

/** What can be done with the whole conversation. */
export function Menu({ conversation }: { conversation: Conversation }) {
  const [isAsking, { open, close }] = useDisclosure(false);
  return (
    <>
      <Dropdown position="bottom-end" withinPortal>
        <Dropdown.Target>
          <ActionIcon variant="default" size="lg" aria-label="More">
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Dropdown.Target>
        <Dropdown.Dropdown>
          <Dropdown.Label>Download</Dropdown.Label>
          {downloadsOf(conversation.id).map(({ label, href }) => (
            <Dropdown.Item
              key={href}
              component="a"
              href={href}
              download
              leftSection={<IconDownload size={16} stroke={1.6} aria-hidden />}
            >
              {label}
            </Dropdown.Item>
          ))}
          <Dropdown.Divider />
          <Dropdown.Item
            color="red"
            leftSection={<IconTrash size={16} stroke={1.6} aria-hidden />}
            onClick={open}
          >
            Delete …
          </Dropdown.Item>
        </Dropdown.Dropdown>
      </Dropdown>
      <DeleteDialog conversation={conversation} opened={isAsking} onClose={close} />
    </>
  );
}
