import type { ComponentChildren } from "preact";

/** What a mark of a chart stands for. */
export interface Key {
  readonly label: string;
  /** The mark itself, in a square of 14 px. */
  readonly mark: ComponentChildren;
}

/** A box that is filled as the marks of a class are. */
export const box = (name: string, fill?: string): ComponentChildren => (
  <rect class={name} fill={fill} x="1" y="1" width="12" height="12" />
);

/** A line as those of a class are, upright or across. */
export const stroke = (name: string, isUpright = false): ComponentChildren =>
  isUpright ? <line class={name} x1="7" x2="7" y1="0" y2="14" /> : <line class={name} x1="0" x2="14" y1="7" y2="7" />;

/** What the marks of a chart stand for, by their shapes and patterns too. */
export const Legend = ({ keys }: { readonly keys: readonly Key[] }) => (
  <ul class="chart-legend">
    {keys.map(({ label, mark }) => (
      <li key={label}>
        <svg width="14" height="14" aria-hidden="true">
          {mark}
        </svg>{" "}
        {label}
      </li>
    ))}
  </ul>
);
