import { Accordion, Stack, Text } from "@mantine/core";
import { measuredText } from "../../../format/measured.ts";
import { percentText } from "../../../format/number.ts";
import { criterionDefinition } from "./criterion-definition.ts";
import classes from "./criterion-item.module.css";
import { Evidence } from "./evidence.tsx";
import { LevelDots } from "./level-dots.tsx";
import { type Criterion, type Opened, weightShare } from "./opened.ts";
import { useLocalProse } from "./use-local-prose.ts";

interface CriterionItemProps {
  readonly id: string;
  readonly category: Opened["explanation"];
  readonly criterion: Criterion;
}

/** One criterion: its number and level; opened, what the level means, what the next takes, and the moments. */
export function CriterionItem({ id, category, criterion }: CriterionItemProps) {
  const { name, value, unit, level, levelText, next, segmentIds } = criterion;
  const local = useLocalProse(id);
  const definition = criterionDefinition(criterion.id);
  return (
    <Accordion.Item value={criterion.id}>
      <Accordion.Control>
        <span className={classes.row}>
          <span className={classes.name}>{name}</span>
          <span className={classes.value}>{measuredText(value, unit)}</span>
          <LevelDots level={level} />
        </span>
      </Accordion.Control>
      <Accordion.Panel classNames={{ content: classes.panel }}>
        <Stack gap="sm">
          <div>
            <Text size="sm">
              Level {level} of 5: {local(levelText)}.
            </Text>
            {definition !== null && (
              <Text size="sm" c="dimmed">
                {definition}
              </Text>
            )}
            <Text size="sm" c="dimmed">
              {next === null
                ? "This is the highest level."
                : `For level ${next.level}: ${local(next.needs)}.`}{" "}
              Decides {percentText(weightShare(category, criterion))} of this score.
            </Text>
          </div>
          <Evidence id={id} segmentIds={segmentIds} />
        </Stack>
      </Accordion.Panel>
    </Accordion.Item>
  );
}
