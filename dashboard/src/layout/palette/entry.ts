import type { Icon } from "@tabler/icons-react";

/** Something that the palette offers. */
export interface Entry {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly icon: Icon;
  readonly run: () => void;
}
