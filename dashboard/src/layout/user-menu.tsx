import { Avatar, Menu, Text, UnstyledButton, VisuallyHidden } from "@mantine/core";
import { IconKeyboard, IconLogout, IconMoon, IconSun } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { accountQuery } from "../api/account.ts";
import { useColorScheme } from "./use-color-scheme.ts";
import { useSignOut } from "./use-sign-out.ts";

/** Who is signed in, and what concerns them alone. */
export function UserMenu({ onHelp }: { onHelp: () => void }) {
  const { data } = useQuery(accountQuery);
  const { isDark, toggle } = useColorScheme();
  const signOut = useSignOut();
  const name = data?.user?.name ?? "";
  const SchemeIcon = isDark ? IconSun : IconMoon;
  return (
    <Menu position="bottom-end" width={220} withinPortal>
      <Menu.Target>
        <UnstyledButton style={{ borderRadius: "50%" }}>
          <Avatar color="indigo" size={30} radius="xl" aria-hidden />
          <VisuallyHidden>Account of {name}</VisuallyHidden>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <Text size="sm" fw={500} truncate>
            {name}
          </Text>
          <Text size="xs" truncate>
            {data?.user?.email}
          </Text>
        </Menu.Label>
        <Menu.Divider />
        <Menu.Item leftSection={<SchemeIcon size={16} stroke={1.6} aria-hidden />} onClick={toggle}>
          {isDark ? "Light colors" : "Dark colors"}
        </Menu.Item>
        <Menu.Item leftSection={<IconKeyboard size={16} stroke={1.6} aria-hidden />} onClick={onHelp}>
          Keyboard shortcuts
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={16} stroke={1.6} aria-hidden />} onClick={signOut}>
          Sign out
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
