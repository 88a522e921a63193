// Small parts that the sections of "Open the model" share: a native choice, and two bars for before and after.
import { useId } from 'preact/hooks';

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly text: string }[];
  readonly onChange: (value: T) => void;
}

/** A labelled native select. */
export function Choice<T extends string>({ label, value, options, onChange }: ChoiceProps<T>) {
  const id = useId();
  return (
    <div class="model__field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value as T)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}

interface BarsProps {
  readonly usual: number;
  readonly yours: number;
  /** The value that fills one half, > 0. */
  readonly scale: number;
}

/** Two bars from a middle line; the numbers stand in the table beside them. */
export function Bars({ usual, yours, scale }: BarsProps) {
  const place = (value: number) => {
    const width = Math.min(50, (50 * Math.abs(value)) / scale);
    return { left: `${value < 0 ? 50 - width : 50}%`, width: `${width}%` };
  };
  return (
    <span class="model-bars" aria-hidden="true">
      <span class="model-bars__bar model-bars__bar--usual" style={place(usual)} />
      <span class="model-bars__bar" style={place(yours)} />
    </span>
  );
}
