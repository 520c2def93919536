import { notifications } from "@mantine/notifications";
import { useQueryClient } from "@tanstack/react-query";
import { client } from "../../api/client.ts";
import { messageOf } from "../../api/message-of.ts";
import { profileQuery } from "../../api/profile.ts";
import { isNewAlias } from "./choice.ts";
import { importQueue } from "./import-queue.ts";

/** Keeps a transcript of the queue, and the name by which the user is known in it. */
export function useKeep() {
  const queries = useQueryClient();
  return async (id: number) => {
    const state = importQueue.items().find((item) => item.id === id)?.state;
    const kept = await importQueue.keep(id);
    if (kept === null || state?.kind !== "read") return null;
    void queries.invalidateQueries({ queryKey: ["conversations"] });
    const { me, isRemembered } = state.choice;
    if (me !== null && isRemembered) await remember(me);
    return kept;
  };

  async function remember(name: string): Promise<void> {
    try {
      const { profile } = await queries.ensureQueryData(profileQuery);
      if (!isNewAlias(name, profile)) return;
      const changed = await client.user.updateProfile({ aliases: [...profile.aliases, name] });
      queries.setQueryData(profileQuery.queryKey, changed);
    } catch (error) {
      notifications.show({ color: "red", message: `The name was not remembered. ${messageOf(error)}` });
    }
  }
}
