import { Box, Text, UnstyledButton } from "@mantine/core";
import { Spotlight } from "@mantine/spotlight";
import { useEffect } from "react";
import type { Entry } from "./entry.ts";
import classes from "./entry-list.module.css";
import type { Group } from "./groups.ts";

interface EntryListProps {
  readonly id: string;
  readonly groups: readonly Group<Entry>[];
  readonly chosen: Entry | null;
  readonly onRun: (entry: Entry) => void;
}

/** The address of an entry within the page, for those who hear the list. */
export function entryElementId(listId: string, entryId: string): string {
  return `${listId}-${entryId.replaceAll(" ", "-")}`;
}

/** What is offered; the focus stays in the field above, which also moves the choice. */
export function EntryList({ id, groups, chosen, onRun }: EntryListProps) {
  const chosenElement = chosen === null ? null : entryElementId(id, chosen.id);
  useEffect(() => {
    if (chosenElement !== null) document.getElementById(chosenElement)?.scrollIntoView({ block: "nearest" });
  }, [chosenElement]);
  return (
    <Box id={id} role="listbox" aria-label="Offers" className={classes.list}>
      {groups.map(({ heading, entries }) => (
        <Box key={heading} role="group" aria-label={heading}>
          <Text className={classes.heading} aria-hidden>
            {heading}
          </Text>
          {entries.map((entry) => (
            <Offer
              key={entry.id}
              id={entryElementId(id, entry.id)}
              entry={entry}
              isChosen={entry.id === chosen?.id}
              onRun={onRun}
            />
          ))}
        </Box>
      ))}
    </Box>
  );
}

interface OfferProps {
  readonly id: string;
  readonly entry: Entry;
  readonly isChosen: boolean;
  readonly onRun: (entry: Entry) => void;
}

function Offer({ id, entry, isChosen, onRun }: OfferProps) {
  const { label, description, icon: Icon } = entry;
  const { action, actionSection, actionBody, actionLabel, actionDescription } = Spotlight.classes;
  return (
    <UnstyledButton
      id={id}
      role="option"
      aria-selected={isChosen}
      data-selected={isChosen || undefined}
      tabIndex={-1}
      className={action}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onRun(entry)}
    >
      <span className={actionSection} data-position="left" data-dimmed>
        <Icon size={18} stroke={1.6} aria-hidden />
      </span>
      <span className={actionBody}>
        <span className={actionLabel}>{label}</span>
        {description !== undefined && <span className={actionDescription}>{description}</span>}
      </span>
    </UnstyledButton>
  );
}
