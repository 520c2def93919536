import { Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { areAnswered } from "../../api/are-answered.ts";
import { signalsQuery } from "../../api/conversations.ts";
import { isNotFound } from "../../api/is-not-found.ts";
import { LoadError } from "../../components/load-error.tsx";
import { Page } from "../../components/page.tsx";
import { NotFound } from "../not-found.tsx";
import { Header } from "./header.tsx";
import { Menu } from "./menu.tsx";
import { Tabs } from "./tabs.tsx";
import { Title } from "./title.tsx";
import { useConversation } from "./use-conversation.ts";

const route = getRouteApi("/signed-in/calls/$id");

/** The heart of the dashboard: one conversation, and what can be said of it. */
export function Conversation() {
  const { id } = route.useParams();
  const { tab = "feedback" } = route.useSearch();
  const { data, error, refetch } = useConversation(id);
  // Who spoke takes as many lines as there are people, above all else.
  const knowsPeople = areAnswered(useQuery(signalsQuery(id)));
  if (data === undefined && isNotFound(error)) return <NotFound />;
  if (data === undefined || (error === null && !knowsPeople))
    return (
      <Page title="Conversation">
        {error === null ? <Skeleton height={400} /> : <LoadError error={error} onRetry={() => refetch()} />}
      </Page>
    );
  return (
    <Page
      title={data.title}
      heading={<Title key={data.id} conversation={data} />}
      actions={<Menu conversation={data} />}
    >
      <Header conversation={data} />
      <Tabs id={data.id} tab={tab} />
    </Page>
  );
}
