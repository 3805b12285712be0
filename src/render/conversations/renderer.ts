import type { Listing } from "../../report/listing/listing.ts";
import type { Appearance } from "../renderer.ts";

/** One format: the text in pieces, in order, so that a long listing need not be one string. The last ends with a line feed. */
export type ListingRenderer = (listing: Listing, appearance: Appearance) => Iterable<string>;
