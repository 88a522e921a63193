// Which page the address names. Hash routes, so that any static host in any sub-path can serve the game.
import { useEffect, useState } from 'preact/hooks';

export const PAGES = [
  'how-it-works',
  'model',
  'fair',
  'sources',
  'licences',
  'privacy',
  'accessibility',
  'report',
  'content-note',
] as const;
export type PageName = (typeof PAGES)[number];

export type Route =
  | { readonly name: 'title' }
  | { readonly name: 'night' }
  | { readonly name: 'page'; readonly page: PageName }
  /** Somebody's night, as the letters of its link. */
  | { readonly name: 'watch'; readonly letters: string }
  | { readonly name: 'unknown'; readonly found: string };

const isPage = (word: string): word is PageName => (PAGES as readonly string[]).includes(word);

/** Reads a location hash such as "#/night" or "#/about/privacy". */
export function parseRoute(hash: string): Route {
  const path = hash
    .replace(/^#\/?/, '')
    .replace(/[?&].*$/, '')
    .replace(/\/+$/, '');
  if (path === '') return { name: 'title' };
  if (path === 'night') return { name: 'night' };
  const [first, second = ''] = path.split('/');
  if (first === 'about' && isPage(second)) return { name: 'page', page: second };
  if (first === 'watch') return { name: 'watch', letters: second };
  return { name: 'unknown', found: path.slice(0, 60) };
}

/** The hash of a route. */
export function makeRoute(route: Route): string {
  if (route.name === 'night') return '#/night';
  if (route.name === 'page') return `#/about/${route.page}`;
  if (route.name === 'watch') return `#/watch/${route.letters}`;
  return '#/';
}

/** Goes to a route. */
export const visit = (route: Route): void => {
  location.hash = makeRoute(route);
};

/** The route of the address bar. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const follow = () => setRoute(parseRoute(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}
