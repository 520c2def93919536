import { Button } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { getRouteApi } from "@tanstack/react-router";
import { Page } from "../../components/page.tsx";
import { CallList } from "./call-list.tsx";
import { Filters } from "./filters.tsx";
import { FoundList } from "./found-list.tsx";

const route = getRouteApi("/signed-in/calls");

/** Every conversation by day, or what is found in them. */
export function Calls() {
  const search = route.useSearch();
  return (
    <Page
      title="All calls"
      actions={
        <Button
          component="a"
          href="/api/v1/export"
          download
          variant="default"
          size="xs"
          leftSection={<IconDownload size={16} stroke={1.6} aria-hidden />}
        >
          Export all
        </Button>
      }
    >
      <Filters key={search.q ?? ""} search={search} />
      {search.q === undefined ? <CallList search={search} /> : <FoundList search={search} words={search.q} />}
    </Page>
  );
}
