import { notifications } from "@mantine/notifications";
import { type QueryKey, useMutation, useQueryClient } from "@tanstack/react-query";
import { messageOf } from "../../api/message-of.ts";

interface ChangeOptions<Input, Result> {
  readonly change: (input: Input) => Promise<Result>;
  /** What is asked anew once it is done. */
  readonly affects?: readonly QueryKey[];
  /** What is said once it is done. */
  readonly done?: (result: Result, input: Input) => string;
  readonly onDone?: (result: Result) => void;
  /** Left out where the form shows the failure itself. */
  readonly announceFailure?: boolean;
}

/** A change of a setting: what follows from it, and what is said. */
export function useChange<Input, Result>(options: ChangeOptions<Input, Result>) {
  const { change, affects = [], done, onDone, announceFailure = true } = options;
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    async onSuccess(result, input) {
      onDone?.(result);
      if (done) notifications.show({ message: done(result, input) });
      await Promise.all(affects.map((queryKey) => queries.invalidateQueries({ queryKey })));
    },
    onError(error) {
      if (announceFailure) notifications.show({ color: "red", message: messageOf(error) });
    },
  });
}
