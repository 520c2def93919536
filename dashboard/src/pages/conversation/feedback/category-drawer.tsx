import type { FeedbackDocument } from "@convo/contract";
import { Accordion, Drawer, Group, Text } from "@mantine/core";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { bandText } from "../../../format/band.ts";
import { categoryText } from "../../../format/category.ts";
import { percentText, scoreText } from "../../../format/number.ts";
import { CriterionItem } from "./criterion-item.tsx";
import { NotMeasured } from "./not-measured.tsx";
import { type Opened, openedBy } from "./opened.ts";

const route = getRouteApi("/signed-in/calls/$id");

/** One score laid open: its criteria, their numbers and moments, and what could not be measured. */
export function CategoryDrawer({ document }: { document: FeedbackDocument }) {
  const { criterion: asked } = route.useSearch();
  const navigate = useNavigate();
  const opened = openedBy(document.explanation, asked);
  const open = (criterion: string | null, replace: boolean) =>
    navigate({
      to: "/calls/$id",
      params: { id: document.id },
      search: criterion === null ? {} : { criterion },
      resetScroll: false,
      replace,
    });
  return (
    <Drawer
      opened={opened !== null}
      onClose={() => open(null, false)}
      position="right"
      size="lg"
      title={opened && <Heading opened={opened} />}
      closeButtonProps={{ "aria-label": "Close" }}
    >
      {opened && <Body id={document.id} opened={opened} onOpen={(criterion) => open(criterion, true)} />}
    </Drawer>
  );
}

function Heading({ opened: { category, explanation } }: { opened: Opened }) {
  return (
    <Group gap="sm" align="baseline">
      <Text span fw={600} size="lg">
        {categoryText(category)}
      </Text>
      <Text span c="dimmed">
        {explanation.score !== null && `${scoreText(explanation.score)} · `}
        {bandText(explanation.score)}
      </Text>
    </Group>
  );
}

interface BodyProps {
  readonly id: string;
  readonly opened: Opened;
  readonly onOpen: (criterion: string) => void;
}

function Body({ id, opened, onOpen }: BodyProps) {
  const { category, explanation, criterion } = opened;
  return (
    <>
      <Text size="sm" c="dimmed" mb="md">
        The mean of what is below, by weight. It makes up {percentText(explanation.weight)} of the overall
        score.
      </Text>
      <Accordion
        value={criterion}
        onChange={(next) => onOpen(next ?? category)}
        chevronPosition="left"
        transitionDuration={120}
      >
        {explanation.criteria.map((each) => (
          <CriterionItem key={each.id} id={id} category={explanation} criterion={each} />
        ))}
      </Accordion>
      <NotMeasured items={explanation.notMeasurable} />
    </>
  );
}
