// All words of the interface, by namespace and key. Panels that load later bring their own namespace.
import i18next, { type i18n } from 'i18next';

const LOCALE = 'en-GB';

const words: i18n = i18next.createInstance();

void words.init({
  lng: LOCALE,
  fallbackLng: LOCALE,
  resources: {},
  ns: [],
  initAsync: false,
  interpolation: { escapeValue: false },
  returnNull: false,
});

/** Nested words of one namespace. */
export interface Words {
  readonly [key: string]: string | Words;
}

/** Adds a namespace; call at the top of the module that shows it. */
export function addWords(namespace: string, content: Words): void {
  words.addResourceBundle(LOCALE, namespace, content, true, true);
}

/** The words of `namespace:key` with `values` filled in; `count` picks a plural form. A missing key shows itself. */
export function t(key: string, values: Readonly<Record<string, string | number>> = {}): string {
  return words.t(key, values);
}

/** True when there are words for the key. */
export const hasWords = (key: string): boolean => words.exists(key);
