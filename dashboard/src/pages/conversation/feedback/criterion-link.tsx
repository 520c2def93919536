import { Anchor } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

interface CriterionLinkProps {
  readonly id: string;
  readonly criterion: string;
  readonly children: ReactNode;
}

/** Opens what a claim rests on. */
export function CriterionLink({ id, criterion, children }: CriterionLinkProps) {
  return (
    <Anchor
      size="sm"
      renderRoot={(props) => (
        <Link to="/calls/$id" params={{ id }} search={{ criterion }} resetScroll={false} {...props} />
      )}
    >
      {children}
    </Anchor>
  );
}
