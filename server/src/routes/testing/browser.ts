import type { FastifyInstance, LightMyRequestResponse } from "fastify";

/** Someone with a browser: it keeps the session's cookie and names its page's origin. */
export class Browser {
  readonly #app: FastifyInstance;
  #cookie: string | null = null;

  constructor(app: FastifyInstance) {
    this.#app = app;
  }

  async send(
    method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE",
    url: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<LightMyRequestResponse> {
    const answer = await this.#app.inject({
      method,
      url,
      headers: {
        host: "convo.example.com",
        origin: "https://convo.example.com",
        ...(this.#cookie !== null && { cookie: this.#cookie }),
        ...headers,
      },
      ...(body !== undefined && { payload: body as object }),
    });
    for (const { name, value } of answer.cookies) this.#cookie = value === "" ? null : `${name}=${value}`;
    return answer;
  }

  /** The cookie as it is sent; null while signed out. */
  get cookie(): string | null {
    return this.#cookie;
  }
}
