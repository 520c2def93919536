import { Group, Pagination } from "@mantine/core";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { onPage } from "./search.ts";

const route = getRouteApi("/signed-in/settings/$section");

interface PageStepsProps {
  /** Of all entries. */
  readonly total: number;
  readonly pageSize: number;
}

/** The ways to the other pages of a list; nothing where there is one page. Which one is shown stands in the address. */
export function PageSteps({ total, pageSize }: PageStepsProps) {
  const { page = 1 } = route.useSearch();
  const navigate = useNavigate({ from: "/settings/$section" });
  const pageCount = Math.ceil(total / pageSize);
  if (pageCount <= 1 && page === 1) return null;
  return (
    <Group justify="center">
      <Pagination
        size="sm"
        total={pageCount}
        value={page}
        onChange={(to) =>
          void navigate({ to: ".", search: (before) => onPage(before, to), resetScroll: false })
        }
        getControlProps={(control) => ({ "aria-label": `${control} page` })}
        getItemProps={(to) => ({ "aria-label": `Page ${to}` })}
      />
    </Group>
  );
}
