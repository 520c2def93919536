import { NavLink } from "@mantine/core";
import {
  IconCalendar,
  IconChecklist,
  IconFileImport,
  IconHome,
  IconMessages,
  IconSettings,
  IconTrendingUp,
} from "@tabler/icons-react";
import { Link, useLocation } from "@tanstack/react-router";
import { isWithin } from "./is-within.ts";

const places = [
  { to: "/", label: "Home", icon: IconHome },
  { to: "/calls", label: "All calls", icon: IconMessages },
  { to: "/coach", label: "Coach", icon: IconTrendingUp },
  { to: "/actions", label: "Action items", icon: IconChecklist },
  { to: "/import", label: "Import", icon: IconFileImport },
  { to: "/calendar", label: "Calendar", icon: IconCalendar },
  { to: "/settings", label: "Settings", icon: IconSettings },
] as const;

export function Navigation({ onNavigate }: { onNavigate: () => void }) {
  const here = useLocation({ select: ({ pathname }) => pathname });
  return (
    <nav aria-label="Pages">
      {places.map(({ to, label, icon: Icon }) => (
        <NavLink
          key={to}
          renderRoot={(props) => <Link to={to} {...props} />}
          label={label}
          leftSection={<Icon size={18} stroke={1.6} aria-hidden />}
          active={isWithin(here, to)}
          aria-current={isWithin(here, to) ? "page" : undefined}
          onClick={onNavigate}
        />
      ))}
    </nav>
  );
}
