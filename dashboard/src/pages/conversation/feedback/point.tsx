import { Group, Stack, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { type CategoryName, categoryText } from "../../../format/category.ts";
import { CriterionLink } from "./criterion-link.tsx";
import { MomentLink } from "./moment-link.tsx";
import type { Proof } from "./proof.ts";
import { Quote } from "./quote.tsx";
import { useLocalProse } from "./use-local-prose.ts";

interface PointProps {
  readonly id: string;
  readonly category: CategoryName;
  /** `14:53`, UTC, as the advice says it. */
  readonly clock: string;
  readonly quote: string | undefined;
  readonly description: string;
  /** Null where the feedback came without its explanation. */
  readonly proof: Proof | null;
  /** What to do about it. */
  readonly children?: ReactNode;
}

/** One thing done well or to be changed, with its moment and what it rests on. */
export function Point({ id, category, clock, quote, description, proof, children }: PointProps) {
  const local = useLocalProse(id);
  return (
    <Stack component="li" gap={6}>
      <Group gap={8} c="dimmed" fz="sm">
        <Text span inherit fw={500}>
          {categoryText(category)}
        </Text>
        {proof && (
          <CriterionLink id={id} criterion={proof.criterion}>
            {proof.name}
          </CriterionLink>
        )}
        <MomentLink id={id} segmentId={proof?.segmentIds[0]} clock={local(clock)} />
      </Group>
      <Text>{local(description)}</Text>
      {quote !== undefined && <Quote>{quote}</Quote>}
      {children}
    </Stack>
  );
}
