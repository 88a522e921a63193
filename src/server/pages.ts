// The few pages that the server writes itself, for when the game cannot be shown. No script, no outside file.
import { createHash } from 'node:crypto';
import text from './text/en-GB.json' with { type: 'json' };

const STYLE = `:root{color-scheme:dark}body{margin:0;min-height:100vh;display:grid;place-content:center;padding:1.5rem;
background:#10131f;color:#f4f1e8;font:1.125rem/1.6 system-ui,sans-serif}main{max-width:34rem}h1{line-height:1.2}
a{color:#ffd27a;display:inline-block;padding:.6rem 0}a:focus-visible{outline:3px solid #ffd27a;outline-offset:4px}`;

/** The policy of these pages: nothing at all but their own style sheet, named by its hash. */
export const pagePolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The way from `path` back to the top, relative, because a proxy may serve the game in a sub-path. */
export function wayHome(path: string): string {
  const depth = Math.max(0, path.split('?')[0]!.split('/').length - 2);
  return depth === 0 ? './' : '../'.repeat(depth);
}

function page(title: string, body: string, home: string): string {
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${title}</title><link rel="icon" href="data:,"><style>${STYLE}</style></head>
<body><main><h1>${title}</h1><p>${body}</p><p><a href="${home}">${text.home}</a></p></main></body></html>
`;
}

/** Says that nothing stands at `path`. The path itself is not repeated on the page. */
export const notFoundPage = (path: string): string =>
  page(text.notFoundTitle, text.notFoundBody, wayHome(path));

/** Says that the server failed while answering `path`. */
export const errorPage = (path: string): string => page(text.errorTitle, text.errorBody, wayHome(path));
