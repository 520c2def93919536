import type { ImportPreview } from "@convo/contract";
import { Checkbox, Radio, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { profileQuery } from "../../api/profile.ts";
import { percentText } from "../../format/number.ts";
import { type Choice, isNewAlias } from "./choice.ts";
import classes from "./which-one.module.css";

interface WhichOneProps {
  readonly speakers: ImportPreview["speakers"];
  readonly choice: Choice;
  readonly onChange: (part: Partial<Choice>) => void;
}

/** The speakers with their words, to choose oneself. */
export function WhichOne({ speakers, choice, onChange }: WhichOneProps) {
  const { data } = useQuery(profileQuery);
  const { me, isRemembered } = choice;
  return (
    <Stack gap="sm">
      <Radio.Group
        label="Which one are you?"
        description="The feedback is about this person."
        value={me}
        onChange={(name) => onChange({ me: name })}
      >
        <div className={classes.list}>
          {speakers.map(({ name, share, samples }) => (
            <Radio.Card key={name} value={name} className={classes.speaker} px="md" py="sm">
              <Radio.Indicator className={classes.mark} />
              <Text span fw={500} className={classes.name}>
                {name}
              </Text>
              <Text span size="sm" c="dimmed">
                {percentText(share)}
              </Text>
              <Text span size="sm" c="dimmed" lineClamp={2} className={classes.sample}>
                “{samples[0]}”
              </Text>
            </Radio.Card>
          ))}
        </div>
      </Radio.Group>
      {me !== null && data !== undefined && isNewAlias(me, data.profile) && (
        <Checkbox
          label={`Remember that I am “${me}”`}
          checked={isRemembered}
          onChange={(event) => onChange({ isRemembered: event.currentTarget.checked })}
        />
      )}
    </Stack>
  );
}
