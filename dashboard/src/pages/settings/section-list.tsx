import { NavLink } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { Section, SectionId } from "./sections.ts";
import classes from "./settings.module.css";

interface SectionListProps {
  readonly sections: readonly Section[];
  readonly current: SectionId;
}

export function SectionList({ sections, current }: SectionListProps) {
  return (
    <nav aria-label="Sections of the settings" className={classes.list}>
      {sections.map(({ id, label }) => (
        <NavLink
          key={id}
          label={label}
          active={id === current}
          aria-current={id === current ? "page" : undefined}
          renderRoot={(props) => <Link to="/settings/$section" params={{ section: id }} {...props} />}
        />
      ))}
    </nav>
  );
}
