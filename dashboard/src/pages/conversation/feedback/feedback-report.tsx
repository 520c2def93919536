import type { FeedbackDocument } from "@convo/contract";
import { Grid, Stack } from "@mantine/core";
import { ActionPlan } from "./action-plan.tsx";
import { CategoryDrawer } from "./category-drawer.tsx";
import { GrowthAreas } from "./growth-areas.tsx";
import { HowMade } from "./how-made.tsx";
import { PriorityCard } from "./priority-card.tsx";
import { ScoreBoard } from "./score-board.tsx";
import { Strengths } from "./strengths.tsx";
import { TalkAndListen } from "./talk-and-listen.tsx";

/** The whole feedback: the scores at a glance, then what to change first, then the rest. */
export function FeedbackReport({ document }: { document: FeedbackDocument }) {
  return (
    <Stack gap={44}>
      <ScoreBoard document={document} />
      <PriorityCard document={document} />
      <Grid gap={44}>
        <Grid.Col span={{ base: 12, md: 6 }}>
          <Strengths document={document} />
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 6 }}>
          <GrowthAreas document={document} />
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 6 }}>
          <ActionPlan document={document} />
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 6 }}>
          <TalkAndListen document={document} />
        </Grid.Col>
      </Grid>
      <HowMade document={document} />
      <CategoryDrawer document={document} />
    </Stack>
  );
}
