import type { AccountLink } from "@convo/contract";
import { Alert, Button, Stack, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { client } from "../../api/client.ts";
import { messageOf } from "../../api/message-of.ts";
import { NewPasswordInput } from "../../components/new-password-input.tsx";
import { EntryFrame } from "./entry-frame.tsx";

const texts = {
  owner: {
    title: "Welcome to Convo",
    about: "This server is yours. Choose how you sign in.",
    submit: "Start",
  },
  invitation: {
    title: "You are invited",
    about: "Open your account on this Convo server.",
    submit: "Open account",
  },
  reset: { title: "New password", about: "Choose a new password for your account.", submit: "Save password" },
};

interface LinkFormProps {
  readonly token: string;
  readonly link: AccountLink;
}

/** What an owner, a guest or someone without a password fills in once. */
export function LinkForm({ token, link }: LinkFormProps) {
  const kind = link.kind === "open" ? "reset" : link.kind;
  const fixedEmail = kind === "owner" ? null : link.email;
  const [name, setName] = useState("");
  const [email, setEmail] = useState(fixedEmail ?? "");
  const [password, setPassword] = useState("");
  const queries = useQueryClient();
  const navigate = useNavigate();
  const use = useMutation({
    mutationFn: () =>
      client.account.followLink(
        token,
        kind === "reset" ? { password } : { password, name, email, timezone: ownTimeZone() },
      ),
    async onSuccess() {
      // What is known may be somebody else's.
      queries.removeQueries({ type: "inactive" });
      await navigate({ to: "/", replace: true });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    use.mutate();
  };
  const { title, about, submit: label } = texts[kind];
  return (
    <EntryFrame title={title} about={about}>
      <form onSubmit={submit}>
        <Stack>
          {use.error && (
            <Alert color="red" role="alert">
              {messageOf(use.error)}
            </Alert>
          )}
          {kind !== "reset" && (
            <TextInput
              label="Your name"
              description="As transcripts call you"
              autoComplete="name"
              required
              withAsterisk={false}
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
            />
          )}
          <TextInput
            label="Email"
            type="email"
            autoComplete="username"
            required
            withAsterisk={false}
            readOnly={fixedEmail !== null}
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
          <NewPasswordInput label="Password" value={password} onChange={setPassword} />
          <Button type="submit" fullWidth loading={use.isPending}>
            {label}
          </Button>
        </Stack>
      </form>
    </EntryFrame>
  );
}

/** Days and due dates are counted where the reader is. */
function ownTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
