import type { CalendarConnection } from "@convo/contract";
import { Alert, Anchor } from "@mantine/core";
import { IconAlertCircle } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";

/** Says which calendars could not be read, so that nobody takes old meetings for all. */
export function ConnectionTrouble({ connections }: { connections: readonly CalendarConnection[] }) {
  const failing = connections.filter(({ status }) => status !== "active");
  if (failing.length === 0) return null;
  return (
    <Alert
      color="yellow"
      icon={<IconAlertCircle aria-hidden />}
      mb="lg"
      title="Not all calendars could be read"
    >
      {failing.map(({ label }) => label).join(", ")}: what you see may be old.{" "}
      <Anchor
        inherit
        underline="always"
        renderRoot={(props) => <Link to="/settings/$section" params={{ section: "calendar" }} {...props} />}
      >
        See why
      </Anchor>
    </Alert>
  );
}
