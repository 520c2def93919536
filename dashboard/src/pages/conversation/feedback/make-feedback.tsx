import { Button, Stack } from "@mantine/core";
import { IconClipboardText } from "@tabler/icons-react";
import { EmptyState } from "../../../components/empty-state.tsx";
import { GenerationNote } from "../../../components/generation-note.tsx";
import { useMakeFeedback } from "./use-make-feedback.ts";

/** The button that makes the feedback, and what it costs. */
export function MakeFeedback({ id }: { id: string }) {
  const make = useMakeFeedback(id);
  return (
    <EmptyState
      icon={IconClipboardText}
      title="No feedback yet"
      action={
        <Stack gap={6} align="center" mt="sm">
          <Button onClick={() => make.mutate()} loading={make.isPending}>
            Make feedback
          </Button>
          <GenerationNote>Counts as one generation.</GenerationNote>
        </Stack>
      }
    >
      What you said is measured, and you get scores, what went well and what to change first.
    </EmptyState>
  );
}
