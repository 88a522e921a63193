// Answers: how does an icon stand beside words? It is decoration: what it means must also be said in text.
// It must not know what the icon is used for.
import { ICON_SHAPES, type IconName } from './icon-shapes.ts';

export type IconProps = {
  readonly name: IconName;
  /** Extra class names. */
  readonly class?: string;
};

/** One icon, as tall as the text around it and in its colour; hidden from screen readers. */
export function Icon(props: IconProps) {
  return (
    <svg
      class={props.class === undefined ? 'icon' : `icon ${props.class}`}
      viewBox="0 0 24 24"
      width="1em"
      height="1em"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
      dangerouslySetInnerHTML={{ __html: ICON_SHAPES[props.name] }}
    />
  );
}
