import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from "@tanstack/react-router";
import { accountQuery } from "./api/account.ts";
import { queryClient } from "./api/query-client.ts";
import { Shell } from "./layout/shell.tsx";
import { readSignInSearch, wayBack } from "./pages/account/search.ts";
import { readActionsSearch } from "./pages/actions/search.ts";
import { readCallsSearch } from "./pages/calls/search.ts";
import { readCoachSearch } from "./pages/coach/search.ts";
import { readConversationSearch } from "./pages/conversation/search.ts";
import { NotFound } from "./pages/not-found.tsx";
import { readSettingsSearch } from "./pages/settings/search.ts";

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFound });

const signIn = createRoute({
  getParentRoute: () => root,
  path: "/sign-in",
  validateSearch: readSignInSearch,
  component: lazyRouteComponent(() => import("./pages/account/sign-in.tsx"), "SignIn"),
});

const welcome = createRoute({
  getParentRoute: () => root,
  path: "/welcome/$token",
  component: lazyRouteComponent(() => import("./pages/account/welcome.tsx"), "Welcome"),
});

/** Everything else is for those who are signed in. */
const signedIn = createRoute({
  getParentRoute: () => root,
  id: "signed-in",
  component: Shell,
  async beforeLoad({ location }) {
    const { user } = await queryClient.fetchQuery(accountQuery);
    if (user === null) throw redirect({ to: "/sign-in", search: wayBack(location.href) });
    return { user };
  },
});

const home = createRoute({
  getParentRoute: () => signedIn,
  path: "/",
  component: lazyRouteComponent(() => import("./pages/home/home.tsx"), "Home"),
});

const importing = createRoute({
  getParentRoute: () => signedIn,
  path: "/import",
  component: lazyRouteComponent(() => import("./pages/import/import.tsx"), "Import"),
});

const live = createRoute({
  getParentRoute: () => signedIn,
  path: "/live/$id",
  component: lazyRouteComponent(() => import("./pages/live/live.tsx"), "Live"),
});

const calls = createRoute({
  getParentRoute: () => signedIn,
  path: "/calls",
  validateSearch: readCallsSearch,
  component: lazyRouteComponent(() => import("./pages/calls/calls.tsx"), "Calls"),
});

const conversation = createRoute({
  getParentRoute: () => signedIn,
  path: "/calls/$id",
  validateSearch: readConversationSearch,
  component: lazyRouteComponent(() => import("./pages/conversation/conversation.tsx"), "Conversation"),
});

const actions = createRoute({
  getParentRoute: () => signedIn,
  path: "/actions",
  validateSearch: readActionsSearch,
  component: lazyRouteComponent(() => import("./pages/actions/actions.tsx"), "Actions"),
});

const coach = createRoute({
  getParentRoute: () => signedIn,
  path: "/coach",
  validateSearch: readCoachSearch,
  component: lazyRouteComponent(() => import("./pages/coach/coach.tsx"), "Coach"),
});

const calendar = createRoute({
  getParentRoute: () => signedIn,
  path: "/calendar",
  component: lazyRouteComponent(() => import("./pages/calendar/calendar.tsx"), "Calendar"),
});

const settingsStart = createRoute({
  getParentRoute: () => signedIn,
  path: "/settings",
  beforeLoad() {
    throw redirect({ to: "/settings/$section", params: { section: "profile" }, replace: true });
  },
});

const settings = createRoute({
  getParentRoute: () => signedIn,
  path: "/settings/$section",
  validateSearch: readSettingsSearch,
  component: lazyRouteComponent(() => import("./pages/settings/settings.tsx"), "Settings"),
});

export const router = createRouter({
  routeTree: root.addChildren([
    signIn,
    welcome,
    signedIn.addChildren([
      home,
      importing,
      live,
      calls,
      conversation,
      coach,
      actions,
      calendar,
      settingsStart,
      settings,
    ]),
  ]),
  defaultPreload: "intent",
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
