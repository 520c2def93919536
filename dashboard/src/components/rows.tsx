import { Text } from "@mantine/core";
import type { ReactNode } from "react";
import classes from "./rows.module.css";

/** A short list of things that one owns, each with what can be done with it. */
export function Rows({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul className={classes.rows} aria-label={label}>
      {children}
    </ul>
  );
}

interface RowProps {
  readonly title: ReactNode;
  readonly about: ReactNode;
  /** At the right: what can be done with it. */
  readonly children?: ReactNode;
}

export function Row({ title, about, children }: RowProps) {
  return (
    <li className={classes.row}>
      <div className={classes.words}>
        <Text size="sm" fw={500} component="div">
          {title}
        </Text>
        <Text size="xs" c="dimmed" component="div">
          {about}
        </Text>
      </div>
      {children}
    </li>
  );
}
