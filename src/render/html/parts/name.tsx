import type { View } from "../view.ts";

/** A name out of the data: its writing direction stays its own affair, and nothing is not invisible. */
export const Name = ({ view, text }: { readonly view: View; readonly text: string }) => (
  <bdi>{text.trim() === "" ? <i>{view.texts.figures.blank}</i> : text}</bdi>
);
