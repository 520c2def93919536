import { createClient } from "@convo/contract";
import { config } from "zod";

// The page's policy forbids code made from text, and zod would try.
config({ jitless: true });

/** The API of the server that this page came from; the session's cookie says who asks. */
export const client = createClient({ baseUrl: "" });
