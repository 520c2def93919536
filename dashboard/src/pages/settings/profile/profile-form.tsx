import type { UserProfile } from "@convo/contract";
import { Button, Group, Select, Stack, TagsInput, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { accountQuery } from "../../../api/account.ts";
import { client } from "../../../api/client.ts";
import { profileQuery } from "../../../api/profile.ts";
import { Failure } from "../failure.tsx";
import { useChange } from "../use-change.ts";
import { languageChoices } from "./languages.ts";
import { timeZoneChoices } from "./time-zones.ts";

type Profile = UserProfile["profile"];

const aliasesMax = 50;

export function ProfileForm({ profile }: { profile: Profile }) {
  const [name, setName] = useState(profile.name);
  const [timezone, setTimezone] = useState(profile.timezone);
  const [language, setLanguage] = useState(profile.language);
  const [aliases, setAliases] = useState(profile.aliases);
  const save = useChange({
    change: () => client.user.updateProfile({ name, timezone, language, aliases }),
    affects: [profileQuery.queryKey, accountQuery.queryKey],
    done: () => "Your profile was saved.",
    announceFailure: false,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <Failure error={save.error} />
        <TextInput
          label="Name"
          autoComplete="name"
          required
          maxLength={200}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <TagsInput
          label="Other names in transcripts"
          description="Press Enter after each, such as “Alice C.” or “Alice (Sales)”"
          maxTags={aliasesMax}
          value={aliases}
          onChange={setAliases}
        />
        <TextInput
          label="Email"
          description="You sign in with it"
          value={profile.email}
          readOnly
          variant="filled"
        />
        <Select
          label="Time zone"
          description="For days and clock times in your calendar and files"
          searchable
          allowDeselect={false}
          limit={100}
          nothingFoundMessage="No such time zone"
          data={timeZoneChoices(profile.timezone)}
          value={timezone}
          onChange={(zone) => zone !== null && setTimezone(zone)}
        />
        <Select
          label="Language"
          description="What you mostly speak in meetings"
          searchable
          allowDeselect={false}
          nothingFoundMessage="No such language"
          data={languageChoices(profile.language)}
          value={language}
          onChange={(tag) => tag !== null && setLanguage(tag)}
        />
        <Group justify="flex-end">
          <Button type="submit" loading={save.isPending}>
            Save profile
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
