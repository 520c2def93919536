import type { Speakers } from "@convo/contract";
import { Anchor, Stack, Text, UnstyledButton } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { client } from "../../../api/client.ts";
import { messageOf } from "../../../api/message-of.ts";
import { percentText } from "../../../format/number.ts";
import classes from "./which-one.module.css";

const shownAtFirst = 6;

interface WhichOneProps {
  readonly id: string;
  readonly speakers: Speakers["speakers"];
}

/** The speakers, each with a line of theirs; choosing one says that it is the user, and the feedback is made. */
export function WhichOne({ id, speakers }: WhichOneProps) {
  const queries = useQueryClient();
  const [showsAll, setShowsAll] = useState(false);
  const bySpeech = speakers.toSorted((one, other) => other.share - one.share);
  const choose = useMutation({
    mutationFn: (me: string) => client.speakers.update(id, { me }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["conversation", id] }),
    onError: (error) => notifications.show({ color: "red", message: messageOf(error) }),
  });
  return (
    <Stack component="ul" className={classes.list} gap="xs" mt="md">
      {bySpeech.slice(0, showsAll ? undefined : shownAtFirst).map(({ name, share, samples }) => (
        <li key={name}>
          <UnstyledButton
            className={classes.choice}
            disabled={choose.isPending}
            onClick={() => choose.mutate(name)}
          >
            <span className={classes.line}>
              <Text span fw={500}>
                {name}
              </Text>
              <Text span size="sm" c="dimmed">
                {percentText(share)} of speech
              </Text>
            </span>
            {samples[0] !== undefined && (
              <Text span size="sm" c="dimmed" lineClamp={2}>
                “{samples[0]}”
              </Text>
            )}
          </UnstyledButton>
        </li>
      ))}
      {!showsAll && speakers.length > shownAtFirst && (
        <li>
          <Anchor component="button" type="button" size="sm" onClick={() => setShowsAll(true)}>
            Show all {speakers.length} speakers
          </Anchor>
        </li>
      )}
    </Stack>
  );
}
