// The width of an element in CSS pixels, so that a chart can draw text at its true size on any screen.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** A ref for the element and its width; `first` until it has been measured. */
export function useWidth<T extends HTMLElement>(first: number) {
  const ref = useRef<T>(null);
  const [width, setWidth] = useState(first);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => setWidth(Math.max(200, Math.floor(element.clientWidth)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width] as const;
}
