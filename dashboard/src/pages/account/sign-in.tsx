import { Alert, Button, PasswordInput, Stack, Text, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, useRouter } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { client } from "../../api/client.ts";
import { messageOf } from "../../api/message-of.ts";
import { EntryFrame } from "./entry-frame.tsx";

const route = getRouteApi("/sign-in");

export function SignIn() {
  const { to } = route.useSearch();
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const queries = useQueryClient();
  const { history } = useRouter();
  const signIn = useMutation({
    mutationFn: () => client.account.signIn({ email, password }),
    onSuccess() {
      // What is known may be somebody else's.
      queries.removeQueries({ type: "inactive" });
      history.push(to ?? "/");
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signIn.mutate();
  };
  return (
    <EntryFrame title="Sign in to Convo" about="Your conversations, measured and explained.">
      <form onSubmit={submit}>
        <Stack>
          {signIn.error && (
            <Alert color="red" role="alert">
              {messageOf(signIn.error)}
            </Alert>
          )}
          <TextInput
            label="Email"
            type="email"
            autoComplete="username"
            required
            withAsterisk={false}
            data-autofocus
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
          <PasswordInput
            label="Password"
            autoComplete="current-password"
            required
            withAsterisk={false}
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
          <Button type="submit" fullWidth loading={signIn.isPending}>
            Sign in
          </Button>
          <Text size="xs" c="dimmed">
            Forgotten your password? Whoever runs this server can print a link for a new one: convo user
            password.
          </Text>
        </Stack>
      </form>
    </EntryFrame>
  );
}
