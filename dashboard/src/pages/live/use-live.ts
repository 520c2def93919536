import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useReducer, useState } from "react";
import { client } from "../../api/client.ts";
import { afterEvent, noLiveState } from "./live-state.ts";

/** Follows a conversation while the page shows it; a connection that is lost is found again by itself. */
export function useLive(id: string) {
  const [state, happen] = useReducer(afterEvent, noLiveState);
  const [error, setError] = useState<unknown>(null);
  const [isLost, setLost] = useState(false);
  const queries = useQueryClient();
  useEffect(() => {
    const stop = new AbortController();
    const options = { signal: stop.signal, onConnection: (isOpen: boolean) => setLost(!isOpen) };
    const follow = async () => {
      try {
        for await (const event of client.live.follow(id, options)) {
          if (stop.signal.aborted) return;
          happen(event);
          if (event.type !== "ended") continue;
          void queries.invalidateQueries({ queryKey: ["conversation", id] });
          void queries.invalidateQueries({ queryKey: ["conversations"] });
        }
      } catch (failure) {
        if (!stop.signal.aborted) setError(failure);
      }
    };
    void follow();
    return () => stop.abort();
  }, [id, queries]);
  return { state, error, isLost };
}
