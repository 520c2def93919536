import { Button, Group, Stack, Text } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useSyncExternalStore } from "react";
import { Page } from "../../components/page.tsx";
import { countText } from "../../format/number.ts";
import { DropArea } from "./drop-area.tsx";
import { importQueue } from "./import-queue.ts";
import { Paste } from "./paste.tsx";
import { QueueItem } from "./queue-item.tsx";
import { useKeep } from "./use-keep.ts";

/** Where transcripts come in: files or pasted text, looked at before they are kept. */
export function Import() {
  const items = useSyncExternalStore(importQueue.subscribe, importQueue.items);
  const navigate = useNavigate();
  const keep = useKeep();
  const ready = items.filter(({ state }) => state.kind === "read");
  const keepOne = async (id: number) => {
    const kept = await keep(id);
    const isAlone = importQueue.items().every((item) => item.id === id);
    if (kept === null || !isAlone) return;
    importQueue.remove(id);
    await navigate({ to: "/calls/$id", params: { id: kept.id } });
  };
  const keepAll = async () => {
    for (const { id } of ready) await keep(id);
  };
  return (
    <Page title="Import" isNarrow>
      <Stack gap="lg">
        <DropArea isSmall={items.length > 0} />
        {items.length === 0 && <Paste />}
        {ready.length > 1 && (
          <Group justify="space-between">
            <Text c="dimmed" size="sm">
              {countText(ready.length, "transcript")} ready to import
            </Text>
            <Button onClick={() => void keepAll()}>Import all</Button>
          </Group>
        )}
        <Stack gap="md" component="ul" p={0} m={0} style={{ listStyle: "none" }} aria-label="Transcripts">
          {items.map((item) => (
            <QueueItem key={item.id} item={item} onKeep={() => void keepOne(item.id)} />
          ))}
        </Stack>
      </Stack>
    </Page>
  );
}
