// Every address of the game leads to a page, and every page has an address that leads back to it.
import { describe, expect, it } from 'vitest';
import { makeRoute, PAGES, parseRoute, type Route } from '../../src/ui/shell/router.ts';

describe('addresses', () => {
  const routes: Route[] = [
    { name: 'title' },
    { name: 'night' },
    { name: 'watch', letters: '1aB-_9' },
    ...PAGES.map((page) => ({ name: 'page', page }) as const),
  ];

  it.each(routes)('lead back to where they came from: %o', (route) => {
    expect(parseRoute(makeRoute(route))).toEqual(route);
  });

  it('may carry a question behind the route', () => {
    expect(parseRoute('#/night?tier=lite')).toEqual({ name: 'night' });
    expect(parseRoute('#/watch/1abc?utm=x')).toEqual({ name: 'watch', letters: '1abc' });
  });

  it('that lead nowhere are named, and cut where they are long', () => {
    expect(parseRoute('#/about/nothing')).toEqual({ name: 'unknown', found: 'about/nothing' });
    expect(parseRoute(`#/${'x'.repeat(500)}`)).toEqual({ name: 'unknown', found: 'x'.repeat(60) });
  });
});
