import type { CalendarAttendee } from "@convo/contract";
import { Text, UnstyledButton } from "@mantine/core";
import { useState } from "react";
import { attendeeText } from "./event-words.ts";

const shownAtFirst = 4;

/** Who is invited: a few names, and all of them when asked. */
export function Attendees({ attendees }: { attendees: readonly CalendarAttendee[] }) {
  const [isOpen, setOpen] = useState(false);
  if (attendees.length === 0) return null;
  const shown = isOpen || attendees.length <= shownAtFirst + 1 ? attendees : attendees.slice(0, shownAtFirst);
  const hidden = attendees.length - shown.length;
  return (
    <Text size="sm" c="dimmed" component="div">
      {shown.map(attendeeText).join(", ")}
      {hidden > 0 && (
        <>
          {" "}
          <UnstyledButton fz="sm" td="underline" onClick={() => setOpen(true)}>
            and {hidden} more
          </UnstyledButton>
        </>
      )}
    </Text>
  );
}
