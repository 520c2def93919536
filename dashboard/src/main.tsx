import "@mantine/core/styles.css";
import "@mantine/notifications/styles.css";
import "@mantine/spotlight/styles.css";
import "./app.css";
import { MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { accountQuery } from "./api/account.ts";
import { client } from "./api/client.ts";
import { queryClient, whenRefused } from "./api/query-client.ts";
import { createSessionEnd } from "./api/session-end.ts";
import { wayBack } from "./pages/account/search.ts";
import { router } from "./router.tsx";
import { theme } from "./theme.ts";

const root = document.getElementById("root");
if (root === null) throw new Error("the page has no place for the dashboard");

const noticeSessionEnd = createSessionEnd({
  isSignedIn: () => (queryClient.getQueryData(accountQuery.queryKey)?.user ?? null) !== null,
  askIsSignedIn: async () => (await client.account.state()).user !== null,
  async onEnd() {
    const search = wayBack(router.state.location.href);
    await router.navigate({ to: "/sign-in", search });
    queryClient.clear();
  },
});
whenRefused((error) => void noticeSessionEnd(error));

createRoot(root).render(
  <StrictMode>
    <MantineProvider theme={theme} defaultColorScheme="auto">
      <Notifications position="bottom-right" />
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
