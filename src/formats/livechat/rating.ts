import type { Item } from "../record/item.ts";

interface Rating {
  readonly score: number;
  readonly comment: string | undefined;
}

/** The rating among the properties of a thread or a chat, which the documentation spells "properites" in chats. */
export function ratingOf(item: Item): Rating | undefined {
  const rating = item.item("properties.rating") ?? item.item("properites.rating");
  const score = rating === undefined ? undefined : (rating.number("score") ?? rating.number("score.value"));
  if (rating === undefined || score === undefined) return undefined;
  // Version 3.0 of the interface writes each property as an object with its value.
  return { score, comment: rating.text("comment") ?? rating.text("comment.value") };
}
