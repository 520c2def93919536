import { Group, Skeleton, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { signalsQuery } from "../../api/conversations.ts";
import { spokenShareText } from "../../format/number.ts";
import classes from "./participants.module.css";
import { colorsOf, sharesOf } from "./shares.ts";

const shownMax = 6;

/** Who spoke, and how much of all speech was theirs. */
export function Participants({ id }: { id: string }) {
  const { data, isPending } = useQuery(signalsQuery(id));
  if (isPending) return <Skeleton height={22} width={260} />;
  if (data === undefined) return null;
  const shares = sharesOf(data);
  const colorOf = colorsOf(data);
  const more = shares.length - shownMax;
  return (
    <Group gap="sm" component="ul" className={classes.list} aria-label="Participants">
      {shares.slice(0, shownMax).map(({ name, isUser, share }) => (
        <li key={name} className={classes.person}>
          <span className={classes.dot} style={{ backgroundColor: colorOf(name) }} />
          <Text span size="sm">
            {name}
            {isUser && " (you)"}
          </Text>
          <Text span size="sm" c="dimmed">
            {spokenShareText(share)}
          </Text>
        </li>
      ))}
      {more > 0 && (
        <Text component="li" size="sm" c="dimmed">
          and {more} more
        </Text>
      )}
    </Group>
  );
}
