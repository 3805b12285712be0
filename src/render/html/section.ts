import type { ComponentChildren } from "preact";
import type { Texts } from "./texts/en.ts";
import type { View } from "./view.ts";

/** The parts of the page; each is also the anchor of its part. */
export type SectionId = keyof Texts["sections"];

/** A part of the page under a heading of its own. */
export interface Section {
  /** The anchor of the section, and the name of its title. */
  readonly id: SectionId;
  /** The metrics whose numbers it shows; their definitions lead back here. */
  metrics(view: View): readonly string[];
  /** Why there is nothing to show, "" where nobody misses it; undefined where there is something. */
  absence(view: View): string | undefined;
  body(view: View): ComponentChildren;
}
