import { Button, Stack, Text } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { accountSettingsQuery } from "../../../api/settings.ts";
import { Loaded } from "../../../components/loaded.tsx";
import { SettingsGroup } from "../group.tsx";
import { RetentionForm } from "./retention-form.tsx";

export function DataSection() {
  const settings = useQuery(accountSettingsQuery);
  return (
    <>
      <SettingsGroup
        title="Retention"
        about="How long conversations are kept, with all that was made from them. What is deleted cannot be brought back."
      >
        <Loaded query={settings} height={140}>
          {({ retentionDays }) => <RetentionForm retentionDays={retentionDays} />}
        </Loaded>
      </SettingsGroup>
      <SettingsGroup
        title="Export"
        about="Everything of yours in one zip file, in formats that other programs read."
      >
        <Stack gap="xs">
          <Button
            component="a"
            href="/api/v1/export"
            download
            variant="default"
            w="fit-content"
            leftSection={<IconDownload size={16} aria-hidden />}
          >
            Download everything
          </Button>
          <Text size="xs" c="dimmed">
            A large account takes a while; the download starts at once.
          </Text>
        </Stack>
      </SettingsGroup>
    </>
  );
}
