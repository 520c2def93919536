import { Button } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconKey, IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { keysQuery } from "../../../api/settings.ts";
import { EmptyState } from "../../../components/empty-state.tsx";
import { Loaded } from "../../../components/loaded.tsx";
import { Rows } from "../../../components/rows.tsx";
import { SettingsGroup } from "../group.tsx";
import { inOrder } from "./key-order.ts";
import { KeyRow } from "./key-row.tsx";
import { NewKeyDialog } from "./new-key-dialog.tsx";

export function KeysSection() {
  const keys = useQuery(keysQuery);
  const [isAdding, adding] = useDisclosure(false);
  const add = (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={adding.open} w="fit-content">
      New key
    </Button>
  );
  return (
    <SettingsGroup
      title="API keys"
      about="With a key, programs of yours use the API and the MCP server as you. Give each its own."
    >
      <Loaded query={keys} height={120}>
        {(list) =>
          list.length === 0 ? (
            <EmptyState icon={IconKey} title="No keys yet" action={add}>
              Make one to import transcripts or read feedback from a script.
            </EmptyState>
          ) : (
            <>
              {add}
              <Rows label="API keys">
                {inOrder(list).map((key) => (
                  <KeyRow key={key.id} apiKey={key} />
                ))}
              </Rows>
            </>
          )
        }
      </Loaded>
      <NewKeyDialog opened={isAdding} onClose={adding.close} />
    </SettingsGroup>
  );
}
