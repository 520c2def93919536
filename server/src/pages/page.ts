import { createHash } from "node:crypto";
import { type Html, html } from "./html.ts";

/** A page as it is sent. */
export interface Page {
  readonly body: string;
  /** Allows the page its own style sheet and nothing else: no script, no image, no request. */
  readonly contentSecurityPolicy: string;
}

export interface PageContent {
  readonly title: string;
  readonly style: string;
  readonly main: Html;
  /** The page may send a form to this server. */
  readonly hasForm?: boolean;
}

/** A whole page, which search engines are told to leave alone. */
export function page({ title, style, main, hasForm = false }: PageContent): Page {
  const { text } = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow, noarchive">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
`;
  const head = `${text}<style>${style}</style>\n</head>\n<body>\n`;
  return {
    body: `${head}${main.text}\n</body>\n</html>\n`,
    contentSecurityPolicy: [
      "default-src 'none'",
      `style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'`,
      "base-uri 'none'",
      `form-action ${hasForm ? "'self'" : "'none'"}`,
      "frame-ancestors 'none'",
    ].join("; "),
  };
}
