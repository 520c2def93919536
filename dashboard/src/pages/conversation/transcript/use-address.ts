import { getRouteApi } from "@tanstack/react-router";
import { useCallback, useMemo } from "react";
import type { ConversationSearch } from "../search.ts";
import { type MomentKind, shownKinds, showText } from "./moment-kinds.ts";

const route = getRouteApi("/signed-in/calls/$id");

/** What the address says about the transcript, and how to change that without leaving the place. */
export function useAddress() {
  const { segment, find = "", show, signal, of } = route.useSearch();
  const navigate = route.useNavigate();
  const change = useCallback(
    (to: Changes) =>
      void navigate({
        search: (before) => withoutMissing({ ...before, ...to }),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
  const evidence = useMemo(() => (signal === undefined ? null : { signal, of: of ?? null }), [signal, of]);
  const shown = useMemo(() => shownKinds(show), [show]);
  const onShow = (kind: MomentKind, isShown: boolean) => {
    if (kind === "evidence") return change({ signal: undefined, of: undefined });
    const next = new Set(shown);
    if (isShown) next.add(kind);
    else next.delete(kind);
    change({ show: showText(next) });
  };
  return { segment, find, evidence, shown, onShow, change };
}

type Changes = { readonly [Name in keyof ConversationSearch]?: ConversationSearch[Name] | undefined };

function withoutMissing(search: Changes): ConversationSearch {
  return Object.fromEntries(
    Object.entries(search).filter(([, value]) => value !== undefined),
  ) as ConversationSearch;
}
