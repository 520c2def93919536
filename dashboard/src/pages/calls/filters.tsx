import { Button, TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import classes from "./filters.module.css";
import { type CallsSearch, readCallsSearch } from "./search.ts";

/** What narrows the list; it stands in the address. */
export function Filters({ search }: { search: CallsSearch }) {
  const [words, setWords] = useState(search.q ?? "");
  const [speaker, setSpeaker] = useState(search.speaker ?? "");
  const navigate = useNavigate();
  const apply = (part: Record<keyof CallsSearch, string> | Partial<Record<keyof CallsSearch, string>>) =>
    void navigate({ to: "/calls", search: readCallsSearch({ ...search, ...part }) });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    apply({ q: words, speaker });
  };
  const isFiltered = Object.keys(search).length > 0;
  return (
    <search>
      <form onSubmit={submit}>
        <div className={classes.filters}>
          <TextInput
            label="Search"
            placeholder="Words in titles and transcripts"
            leftSection={<IconSearch size={16} stroke={1.6} aria-hidden />}
            className={classes.wide}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
          <TextInput
            label="Speaker"
            placeholder="Whole name"
            className={classes.wide}
            value={speaker}
            onChange={(event) => setSpeaker(event.currentTarget.value)}
            onBlur={() => speaker !== (search.speaker ?? "") && apply({ speaker })}
          />
          <TextInput
            type="date"
            label="From"
            value={search.from ?? ""}
            onChange={(event) => apply({ from: event.currentTarget.value })}
          />
          <TextInput
            type="date"
            label="To"
            value={search.to ?? ""}
            onChange={(event) => apply({ to: event.currentTarget.value })}
          />
          <Button type="submit" variant="default">
            Search
          </Button>
          {isFiltered && (
            <Button
              variant="subtle"
              onClick={() => {
                setSpeaker("");
                setWords("");
                void navigate({ to: "/calls", search: {} });
              }}
            >
              Clear
            </Button>
          )}
        </div>
      </form>
    </search>
  );
}
