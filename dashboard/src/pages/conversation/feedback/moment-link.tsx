import { Anchor } from "@mantine/core";
import { Link } from "@tanstack/react-router";

interface MomentLinkProps {
  readonly id: string;
  /** Undefined where the moment is not known; then the time alone is shown. */
  readonly segmentId: string | undefined;
  readonly clock: string;
}

/** A time that leads to what was said then. */
export function MomentLink({ id, segmentId, clock }: MomentLinkProps) {
  if (segmentId === undefined) return <span>{clock}</span>;
  return (
    <Anchor
      size="sm"
      aria-label={`${clock}, in the transcript`}
      renderRoot={(props) => (
        <Link to="/calls/$id" params={{ id }} search={{ tab: "transcript", segment: segmentId }} {...props} />
      )}
    >
      {clock}
    </Anchor>
  );
}
