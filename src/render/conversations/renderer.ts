import type { Listing } from "../../report/listing.ts";
import type { RenderOptions } from "../renderer.ts";

/** How a listing is to look. Only the table heeds it. */
export type Appearance = Omit<RenderOptions, "layout">;

/** One format: the text in pieces, in order, so that a long listing need not be one string. The last ends with a line feed. */
export type ListingRenderer = (listing: Listing, appearance: Appearance) => Iterable<string>;
