// The bar at the bottom of a preparation panel: what has been settled, and the way on. Always in sight.
import type { ComponentChildren } from 'preact';
import './panel.css';

export interface PanelFootProps {
  /** What has been settled so far. */
  readonly note: string;
  readonly children: ComponentChildren;
}

/** Sticks to the bottom edge while the panel scrolls behind it. */
export function PanelFoot({ note, children }: PanelFootProps) {
  return (
    <div class="panel-foot">
      <p class="panel-foot__note" role="status">
        {note}
      </p>
      <div class="panel-foot__actions">{children}</div>
    </div>
  );
}
