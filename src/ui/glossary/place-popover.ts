// Puts an open popover beside the word it explains, inside the window. On small screens the style sheet makes it a sheet
// at the bottom edge and these numbers are not used.

const EDGE = 12;

/** Sets the custom properties that the style sheet reads; pixels from the top left of the window. */
export function placePopover(word: HTMLElement, box: HTMLElement): void {
  const at = word.getBoundingClientRect();
  const size = box.getBoundingClientRect();
  const left = Math.min(Math.max(EDGE, at.left), Math.max(EDGE, window.innerWidth - size.width - EDGE));
  const below = at.bottom + 8;
  const fits = below + size.height + EDGE <= window.innerHeight;
  const top = fits ? below : Math.max(EDGE, at.top - size.height - 8);
  box.style.setProperty('--left', `${left}px`);
  box.style.setProperty('--top', `${top}px`);
}
