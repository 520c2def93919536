import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** While developing, `npm run dev -w dashboard` shows the source and asks a server at this address. */
const server = "http://127.0.0.1:3000";

export default defineConfig({
  plugins: [react()],
  build: { target: "es2023", sourcemap: false, chunkSizeWarningLimit: 700 },
  server: { proxy: { "/api": server, "/openapi.json": server } },
});
