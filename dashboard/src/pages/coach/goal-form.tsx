import { Button, Group, NativeSelect, NumberInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import type { GoalWish } from "../../api/coach.ts";
import { readTarget } from "./goals.ts";
import { metricOf, metrics } from "./metrics.ts";

interface GoalFormProps {
  readonly isPending: boolean;
  readonly onSave: (wish: GoalWish) => void;
}

/** Sets a goal; for a number that has one already, this is the new one. */
export function GoalForm({ isPending, onSave }: GoalFormProps) {
  const [metric, setMetric] = useState("overallScore");
  const [direction, setDirection] = useState<GoalWish["direction"]>("atLeast");
  const [target, setTarget] = useState<string | number>("");
  const { unit } = metricOf(metric);
  const wanted = readTarget(target, unit);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (wanted === null) return;
    onSave({ metric, direction, target: wanted });
    setTarget("");
  };
  return (
    <form onSubmit={submit} aria-label="Set a goal">
      <Group gap="xs" align="flex-end">
        <NativeSelect
          label="Number"
          size="xs"
          value={metric}
          data={metrics.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(event) => setMetric(event.currentTarget.value)}
        />
        <NativeSelect
          label="Direction"
          size="xs"
          value={direction}
          data={[
            { value: "atLeast", label: "At least" },
            { value: "atMost", label: "At most" },
          ]}
          onChange={(event) => setDirection(event.currentTarget.value === "atMost" ? "atMost" : "atLeast")}
        />
        <NumberInput
          label={unit === "score" ? "Target, 0 to 10" : unit === "ratio" ? "Target, percent" : "Target"}
          size="xs"
          w={120}
          min={0}
          value={target}
          onChange={setTarget}
        />
        <Button type="submit" size="xs" variant="default" loading={isPending} disabled={wanted === null}>
          Set goal
        </Button>
      </Group>
    </form>
  );
}
