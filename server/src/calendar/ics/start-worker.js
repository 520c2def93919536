import { fileURLToPath } from "node:url";
import { register } from "tsx/esm/api";

// A thread starts without the loader of its parent: plain JavaScript that sets it up, then the TypeScript.
register({ tsconfig: fileURLToPath(new URL("../../../../tsconfig.json", import.meta.url)) });
const { readIcs } = await import("./read-ics.ts");

export { readIcs };
