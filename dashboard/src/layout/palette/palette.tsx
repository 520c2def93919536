import { useDebouncedValue } from "@mantine/hooks";
import { Spotlight, type SpotlightProps } from "@mantine/spotlight";
import { IconSearch } from "@tabler/icons-react";
import { useState } from "react";
import { useActions } from "./use-actions.tsx";

/** The server and the actions have filtered already. */
const unchanged: NonNullable<SpotlightProps["filter"]> = (_query, actions) => actions;

/** Everything by name: pages, actions, conversations, and words in all transcripts. */
export function Palette() {
  const [query, setQuery] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [words] = useDebouncedValue(query.trim(), 150);
  const actions = useActions(words, isOpen);
  return (
    <Spotlight
      actions={actions}
      filter={unchanged}
      query={query}
      onQueryChange={setQuery}
      onSpotlightOpen={() => setOpen(true)}
      onSpotlightClose={() => setOpen(false)}
      nothingFound="Nothing has these words."
      scrollable
      maxHeight={480}
      searchProps={{
        leftSection: <IconSearch size={18} stroke={1.6} aria-hidden />,
        placeholder: "Go to a page, a conversation or words in a transcript",
        "aria-label": "Search everything",
      }}
    />
  );
}
