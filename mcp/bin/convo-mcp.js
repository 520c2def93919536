#!/usr/bin/env node
import { fileURLToPath } from "node:url";
import { register } from "tsx/esm/api";

// The project's own settings: those of the folder that it is called from are someone else's.
register({ tsconfig: fileURLToPath(new URL("../../tsconfig.json", import.meta.url)) });
const { main } = await import("../src/main.ts");
process.exitCode = await main(process.env);
