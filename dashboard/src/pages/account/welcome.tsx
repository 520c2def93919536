import { Anchor, Loader, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { client } from "../../api/client.ts";
import { messageOf } from "../../api/message-of.ts";
import { EntryFrame } from "./entry-frame.tsx";
import { LinkForm } from "./link-form.tsx";
import { OpenLink } from "./open-link.tsx";

/** The end of a one-time link: the owner's first visit, an invitation, a new password. */
export function Welcome() {
  const { token } = useParams({ from: "/welcome/$token" });
  const link = useQuery({
    queryKey: ["link", token],
    queryFn: () => client.account.link(token),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (link.isPending)
    return (
      <EntryFrame title="One moment" about="Your link is being checked.">
        <Loader mx="auto" display="block" />
      </EntryFrame>
    );
  if (link.isError)
    return (
      <EntryFrame title="This link does not work" about={messageOf(link.error)}>
        <Text size="sm">
          Links work once. If you chose a password with it already,{" "}
          <Anchor component={Link} to="/sign-in">
            sign in
          </Anchor>
          ; else ask for a new one.
        </Text>
      </EntryFrame>
    );
  return link.data.kind === "open" ? <OpenLink token={token} /> : <LinkForm token={token} link={link.data} />;
}
