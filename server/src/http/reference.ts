import swaggerUi from "@fastify/swagger-ui";
import type { FastifyInstance } from "fastify";

/** Its own files and the document beside it; no other address, so nothing is asked of anyone else. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** The reference to read and to try at `/docs`, from files of the package itself. */
export async function addReference(app: FastifyInstance): Promise<void> {
  await app.register(swaggerUi, {
    routePrefix: "/docs",
    staticCSP: contentSecurityPolicy,
    // Its badge would send the document's address to a service outside.
    uiConfig: { validatorUrl: null, docExpansion: "list", deepLinking: true },
    theme: { title: "Convo API" },
  });
}
