import { Select, Skeleton } from "@mantine/core";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { Suspense } from "react";
import { Page } from "../../components/page.tsx";
import { NotFound } from "../not-found.tsx";
import { bodies } from "./bodies.ts";
import { SectionList } from "./section-list.tsx";
import { findSection, sectionsFor } from "./sections.ts";
import classes from "./settings.module.css";

const route = getRouteApi("/signed-in/settings/$section");

/** All settings: the list of sections beside the one that is shown, on a phone a select above it. */
export function Settings() {
  const { section: name } = route.useParams();
  const { user } = route.useRouteContext();
  const navigate = useNavigate();
  const section = findSection(name, user.role);
  if (section === null) return <NotFound />;
  const Body = bodies[section.id];
  const offered = sectionsFor(user.role);
  return (
    <Page title="Settings">
      <Select
        hiddenFrom="sm"
        mb="lg"
        aria-label="Section"
        allowDeselect={false}
        data={offered.map(({ id, label }) => ({ value: id, label }))}
        value={section.id}
        onChange={(id) => id !== null && navigate({ to: "/settings/$section", params: { section: id } })}
      />
      <div className={classes.columns}>
        <SectionList sections={offered} current={section.id} />
        <div className={classes.body}>
          <Suspense fallback={<Skeleton height={320} radius="md" />}>
            <Body user={user} />
          </Suspense>
        </div>
      </div>
    </Page>
  );
}
