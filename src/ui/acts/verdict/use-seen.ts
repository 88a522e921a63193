// Whether something has come into view yet; what draws itself waits for that.
import { useEffect, useState } from 'preact/hooks';

/** Share of it that must be seen. */
const ENOUGH = 0.4;

/** True from the moment it is first seen, and at once where the browser cannot tell. */
export function useSeen(ref: { readonly current: Element | null }): boolean {
  const [seen, setSeen] = useState(typeof IntersectionObserver !== 'function');
  useEffect(() => {
    if (seen || !ref.current) return;
    const watcher = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && setSeen(true),
      { threshold: ENOUGH },
    );
    watcher.observe(ref.current);
    return () => watcher.disconnect();
  }, [seen]);
  return seen;
}
