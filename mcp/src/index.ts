export { createHttpHandler, type McpHttp } from "./http.ts";
export { buildServer } from "./server.ts";
