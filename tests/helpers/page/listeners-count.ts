// Counts the listeners that stand on what lives as long as the page: window, document, fonts, screen. Those on a canvas or an
// image go with it.

type Added = readonly [type: string, listener: unknown, capture: boolean];

const captures = (options: unknown): boolean =>
  typeof options === 'boolean' ? options : Boolean((options as { capture?: boolean } | undefined)?.capture);

/** Watches from now on; gives how many there are. */
export function countListeners(): () => number {
  const lasting: readonly unknown[] = [window, document, document.body, document.fonts, screen];
  const standing = new Map<EventTarget, Added[]>();
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const without = (list: readonly Added[], [type, listener, capture]: Added): Added[] =>
    list.filter((one) => !(one[0] === type && one[1] === listener && one[2] === capture));
  EventTarget.prototype.addEventListener = function (...args: Parameters<typeof addEventListener>) {
    addEventListener.apply(this, args);
    const target = this ?? window;
    if (!lasting.includes(target)) return;
    const added: Added = [args[0], args[1], captures(args[2])];
    standing.set(target, [...without(standing.get(target) ?? [], added), added]);
  };
  EventTarget.prototype.removeEventListener = function (...args: Parameters<typeof removeEventListener>) {
    removeEventListener.apply(this, args);
    const target = this ?? window;
    const list = standing.get(target);
    if (list) standing.set(target, without(list, [args[0], args[1], captures(args[2])]));
  };
  return () => [...standing.values()].reduce((sum, list) => sum + list.length, 0);
}
