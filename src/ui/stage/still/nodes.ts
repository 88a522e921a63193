// Makes and moves SVG nodes of the still stage. Motion is CSS (stage.css): a node moves or fades when the root says so.
import type { Motion } from '../motion.ts';

const SVG = 'http://www.w3.org/2000/svg';

export type Attributes = Readonly<Record<string, string | number>>;

/** A new node in `parent`. */
export function add<K extends keyof SVGElementTagNameMap>(
  parent: Element,
  name: K,
  attributes: Attributes = {},
): SVGElementTagNameMap[K] {
  const node = document.createElementNS(SVG, name);
  put(node, attributes);
  parent.append(node);
  return node;
}

/** Sets what has changed. */
export function put(node: Element, attributes: Attributes): void {
  for (const [key, value] of Object.entries(attributes)) {
    const text = typeof value === 'number' ? String(Math.round(value * 100) / 100) : value;
    if (node.getAttribute(key) !== text) node.setAttribute(key, text);
  }
}

/** Lets a new face come in softly; does nothing where motion is cut or the browser cannot. */
export function fadeIn(node: Element, motion: Motion, from = 0.25): void {
  if (motion === 'cut' || typeof node.animate !== 'function') return;
  node.animate([{ opacity: from }, { opacity: 1 }], {
    duration: motion === 'play' ? 180 : 120,
    easing: 'ease-out',
  });
}

/** Where a node is moved to, in pixels of the stage. */
export function place(node: SVGElement, transform: string): void {
  if (node.style.transform !== transform) node.style.transform = transform;
}

export function shine(node: SVGElement, opacity: number): void {
  const text = String(Math.round(opacity * 1000) / 1000);
  if (node.style.opacity !== text) node.style.opacity = text;
}
