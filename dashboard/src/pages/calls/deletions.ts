import { createClient } from "@convo/contract/browser";
import { notifications } from "@mantine/notifications";
import { client } from "../../api/client.ts";
import { messageOf } from "../../api/message-of.ts";
import { queryClient } from "../../api/query-client.ts";
import { createPendingDeletions } from "./pending-deletions.ts";

/** Its requests outlive the page. */
const leavingClient = createClient({
  baseUrl: "",
  fetch: (address, init) => fetch(address, { ...init, keepalive: true }),
});

/** Conversations that are deleted unless somebody undoes it in time. */
export const deletions = createPendingDeletions(async (id, isLeaving) => {
  try {
    await (isLeaving ? leavingClient : client).conversations.delete(id);
  } catch (error) {
    notifications.show({ color: "red", message: messageOf(error) });
  }
  queryClient.removeQueries({ queryKey: ["conversation", id] });
  await queryClient.invalidateQueries({ queryKey: ["conversations"] });
});

window.addEventListener("pagehide", () => void deletions.flush());
