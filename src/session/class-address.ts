// Was the page opened in a class? The address says so; then it must not make a sound that nobody asked for.

/** Routes that only a class uses. */
const CLASS_ROUTE = /^#\/?(join|teach|wall|class)\b/;
const CLASS_WISH = /[?&]class(?=$|[=&#])/;

/** `?class` in the address, before or after the #, or a route of a class. */
export const isClassAddress = ({ search, hash }: Pick<Location, 'search' | 'hash'>): boolean =>
  CLASS_WISH.test(search) || CLASS_WISH.test(hash) || CLASS_ROUTE.test(hash);
