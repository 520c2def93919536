import { Button } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import type { ReactNode } from "react";
import { ConfirmDialog } from "./confirm-dialog.tsx";

interface ConfirmButtonProps {
  readonly action: string;
  /** The action with its object, where several buttons stand in a list. */
  readonly description?: string;
  readonly title: string;
  readonly isPending: boolean;
  readonly onConfirm: () => void;
  /** What follows from it. */
  readonly children: ReactNode;
}

/** Does what cannot be undone, once it was confirmed; it goes with what it is about. */
export function ConfirmButton({
  action,
  description,
  title,
  isPending,
  onConfirm,
  children,
}: ConfirmButtonProps) {
  const [isAsking, asking] = useDisclosure(false);
  return (
    <>
      <Button size="xs" variant="default" onClick={asking.open} aria-label={description ?? action}>
        {action}
      </Button>
      <ConfirmDialog
        opened={isAsking}
        title={title}
        action={action}
        isPending={isPending}
        onConfirm={onConfirm}
        onClose={asking.close}
      >
        {children}
      </ConfirmDialog>
    </>
  );
}
