import { AppShell, Burger, Button, Group, Kbd, ScrollArea, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { spotlight } from "@mantine/spotlight";
import { IconSearch } from "@tabler/icons-react";
import { Outlet, useNavigate } from "@tanstack/react-router";
import { DropOverlay } from "./drop-overlay.tsx";
import { Navigation } from "./navigation.tsx";
import { Palette } from "./palette/palette.tsx";
import { Help } from "./shortcuts/help.tsx";
import { modKey } from "./shortcuts/mod-key.ts";
import { useShortcuts } from "./shortcuts/use-shortcuts.ts";
import { UserMenu } from "./user-menu.tsx";

/** The frame of every page: the navigation at the side, on a phone behind a button. */
export function Shell() {
  const [open, { toggle, close }] = useDisclosure(false);
  const [isHelpOpen, help] = useDisclosure(false);
  const navigate = useNavigate();
  useShortcuts((keys) => {
    if (keys === "?") help.open();
    else if (keys === "/") spotlight.open();
    else void navigate({ to: keys === "g h" ? "/" : keys === "g c" ? "/calls" : "/import" });
  });
  return (
    <AppShell
      header={{ height: 52, collapsed: false }}
      navbar={{ width: 220, breakpoint: "sm", collapsed: { mobile: !open } }}
      padding="md"
    >
      <AppShell.Header>
        <Group h="100%" px="md" gap="sm" wrap="nowrap">
          <Burger opened={open} onClick={toggle} hiddenFrom="sm" size="sm" aria-label="Navigation" />
          <img src="/icon.svg" alt="" width={24} height={24} />
          <Text fw={600} flex={1}>
            Convo
          </Text>
          <Button
            variant="default"
            size="xs"
            c="dimmed"
            fw={400}
            leftSection={<IconSearch size={15} stroke={1.6} aria-hidden />}
            rightSection={
              <Kbd size="xs" visibleFrom="sm">
                {modKey} K
              </Kbd>
            }
            onClick={spotlight.open}
          >
            Search
          </Button>
          <UserMenu onHelp={help.open} />
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="sm">
        <ScrollArea>
          <Navigation onNavigate={close} />
        </ScrollArea>
      </AppShell.Navbar>
      <AppShell.Main>
        <Outlet />
      </AppShell.Main>
      <Palette />
      <Help opened={isHelpOpen} onClose={help.close} />
      <DropOverlay />
    </AppShell>
  );
}
