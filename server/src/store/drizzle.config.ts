import { defineConfig } from "drizzle-kit";

/** `npx drizzle-kit generate --config server/src/store/drizzle.config.ts --name WHAT` writes the next migration. */
export default defineConfig({
  dialect: "postgresql",
  schema: "./server/src/store/schema.ts",
  out: "./server/src/store/migrations",
});
