import { z } from "zod";
import { dataOf } from "./envelope.ts";

/** Alive, or able to serve. */
export const healthAnswer = dataOf(z.strictObject({ status: z.literal("ok") }));
