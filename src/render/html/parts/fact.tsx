import type { ComponentChildren } from "preact";

/** A line of a list of facts. */
export const Fact = ({
  title,
  children,
}: {
  readonly title: ComponentChildren;
  readonly children: ComponentChildren;
}) => (
  <div>
    <dt>{title}</dt>
    <dd>{children}</dd>
  </div>
);
