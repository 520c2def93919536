import { Input } from "@mantine/core";
import { Spotlight, spotlight } from "@mantine/spotlight";
import { IconSearch } from "@tabler/icons-react";
import { type KeyboardEvent, useId, useState } from "react";
import type { Entry } from "./entry.ts";
import { EntryList, entryElementId } from "./entry-list.tsx";
import { chosenOf, stepFrom } from "./groups.ts";
import { useGroups } from "./use-groups.ts";

/** Everything by name: pages, actions, conversations, and words in all transcripts. */
export function Palette() {
  const [query, setQuery] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [chosenId, choose] = useState<string | null>(null);
  const listId = useId();
  const groups = useGroups(query.trim(), isOpen);
  const entries = groups.flatMap((group) => group.entries);
  const chosen = chosenOf(entries, chosenId);
  const changeQuery = (words: string) => {
    setQuery(words);
    choose(null);
  };
  const run = (entry: Entry) => {
    spotlight.close();
    entry.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // While a character is composed of several keys, these keys are the composer's.
    if (event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp")
      choose(stepFrom(entries, chosenId, event.key === "ArrowDown" ? 1 : -1));
    else if (event.key === "Enter" && chosen !== null) run(chosen);
    else return;
    event.preventDefault();
  };
  return (
    <Spotlight.Root
      query={query}
      onQueryChange={changeQuery}
      // It goes at once: while it faded away, it would still take keys that are meant for what was opened.
      transitionProps={{ exitDuration: 0 }}
      clearQueryOnClose={false}
      onSpotlightOpen={() => {
        setOpen(true);
        changeQuery("");
      }}
      onSpotlightClose={() => setOpen(false)}
      scrollable
      maxHeight={480}
      // It opens from fields too, and closes from its own.
      tagsToIgnore={[]}
      attributes={{ content: { "aria-label": "Go to or search" } }}
    >
      <Input
        size="lg"
        classNames={{ input: Spotlight.classes.search ?? "" }}
        leftSection={<IconSearch size={18} stroke={1.6} aria-hidden />}
        placeholder="Go to a page, a conversation or words in a transcript"
        aria-label="Search everything"
        role="combobox"
        aria-expanded
        aria-controls={listId}
        aria-activedescendant={chosen === null ? undefined : entryElementId(listId, chosen.id)}
        data-autofocus
        value={query}
        onChange={(event) => changeQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <EntryList id={listId} groups={groups} chosen={chosen} onRun={run} />
    </Spotlight.Root>
  );
}
