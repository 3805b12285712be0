import type { Role } from "../../model/conversation.ts";
import type { Item } from "../record/item.ts";
import type { ToldMessage } from "../write/told.ts";
import { nameOf } from "./person.ts";

/** A draft was never said. */
export const isDraft = (message: Item): boolean => message.has("draft_mode") || message.flag("is_draft") === true;

/** Nor was what could not be sent. */
export const isFailed = (message: Item): boolean => message.isFilled("error_type");

/** The way of the first of them; what teammates say among themselves is none. */
export const channelOf = (messages: readonly Item[]): string | undefined => {
  const type = messages.map((message) => message.text("type")).find((each) => each !== "internal");
  return type === "front_chat" ? "chat" : type;
};

/** Undefined where it has no time. */
export function messageOf(message: Item): ToldMessage | undefined {
  const at = message.seconds("created_at");
  if (at === undefined) return undefined;
  return {
    at,
    role: message.flag("is_inbound") === true ? "customer" : roleOf(message),
    author: nameOf(message, "author"),
    internal: message.text("type") === "internal",
    id: message.text("id"),
    body: message.text("body"),
  };
}

/** What a teammate remarked; undefined where it has no time. */
export function commentOf(comment: Item): ToldMessage | undefined {
  const at = comment.seconds("posted_at");
  if (at === undefined) return undefined;
  return {
    at,
    role: roleOf(comment),
    author: nameOf(comment, "author"),
    internal: true,
    id: comment.text("id"),
    body: comment.text("body"),
  };
}

function roleOf(written: Item): Role {
  const author = written.item("author");
  if (author === undefined) return "unknown";
  return (author.text("type") ?? "user") === "user" ? "agent" : "bot";
}
