import { createClient } from "@convo/contract/browser";

/** The API of the server that this page came from; the session's cookie says who asks. */
export const client = createClient({ baseUrl: "" });
