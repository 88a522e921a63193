// Would a school want this link clicked, and can its source be found? Looks at addresses only; it opens nothing.
import type { Say } from './problem.ts';
import type { Pack, Source } from './schema.ts';
import { isOfficial, siteOf } from './sites.ts';

const ADDRESS = /^(https?):\/\/([a-z0-9.-]+)(?:[/?#]|$)/;

/** What speaks against a link: expected and found, or null. */
function faultOf({ url, citeAs }: Source): [expected: string, found: string] | null {
  if (url === null) return null;
  const [, scheme, host] = ADDRESS.exec(url) ?? [];
  if (host === undefined) return ['a web address in small letters, or null', `"${url}"`];
  if (scheme === 'http' && !isOfficial(host)) return ['an https address', `"${url}"`];
  const site = siteOf(host);
  if (site === 'unknown') return ['a site that stands in src/content/sites.ts, looked at once', `"${host}"`];
  if (site === 'copy' && citeAs === undefined)
    return ['citeAs with the original publisher, or null for the link to a copy', `"${host}"`];
  if (typeof site === 'object')
    return ['a link that a school would open, or null', `"${host}": ${site.refused}`];
  return null;
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** The earliest moment that a date as shown can mean, as year x 10,000 + month x 100 + day; what it leaves open counts as 0. */
function earliestOf(date: string): number {
  const year = Number(/(?:19|20)\d\d/.exec(date)?.[0] ?? 0);
  const month = MONTHS.findIndex((name) => date.includes(name)) + 1;
  const day = month > 0 ? Number(/^\d{1,2}/.exec(date)?.[0] ?? 0) : 0;
  return year * 10_000 + month * 100 + day;
}

/** Says every link that a school would not want clicked and every row that became public later without saying so. */
export function checkSafeLinks(pack: Pack, say: Say): void {
  const tonight = Number(pack.date.replace(/-/g, ''));
  for (const [row, source] of Object.entries(pack.sources)) {
    const fault = faultOf(source);
    if (fault) say(`sources.${row}.url`, ...fault);
    if (!source.later && earliestOf(source.date) > tonight)
      say(
        `sources.${row}.later`,
        `true, because it is dated after ${pack.date}`,
        `false with "${source.date}"`,
      );
  }
}
