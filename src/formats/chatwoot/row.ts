import type { Rejection } from "../../input/row.ts";
import type { Role } from "../../model/conversation.ts";
import type { Sample } from "../recognise/sample.ts";
import { FileTimes } from "../record/file-times.ts";
import type { Item } from "../record/item.ts";
import { rejections } from "../translate/translator.ts";
import type { FactWriter } from "../write/fact-writer.ts";
import { channelOf } from "./channel.ts";

const roles: ReadonlyMap<string, Role> = new Map([
  ["0", "customer"],
  ["1", "agent"],
  ["3", "bot"],
  ["incoming", "customer"],
  ["outgoing", "agent"],
  ["template", "bot"],
]);

/** Reads a CSV of messages, a row each, whose kinds are numbers or words as in the API. */
export class RowReader {
  readonly #facts: FactWriter;
  readonly #times: FileTimes;

  constructor(facts: FactWriter) {
    this.#facts = facts;
    this.#times = new FileTimes(facts);
  }

  openFile(sample: Sample): void {
    this.#times.openFile(sample);
  }

  read(row: Item): Rejection | undefined {
    const id = row.text("CONVERSATION_ID");
    if (id === undefined) return rejections.noId;
    const at = this.#times.read(row, "MESSAGE_CREATED_AT");
    if (at === undefined) return rejections.noTime("MESSAGE_CREATED_AT");
    const createdAt = this.#times.read(row, "CONVERSATION_CREATED_AT");
    const customer = row.text("CONTACT_ID") ?? row.text("CONTACT_PHONE_NUMBER") ?? row.text("CONTACT_EMAIL");
    this.#facts.about(id, { createdAt, channel: channelOf(row.text("CHANNEL_TYPE")), customer }, row);
    const kind = row.text("MESSAGE_TYPE")?.toLowerCase() ?? "";
    if (kind === "2" || kind === "activity") return undefined;
    this.#facts.message(id, {
      at,
      role: roles.get(kind) ?? "unknown",
      internal: row.flag("MESSAGE_PRIVATE"),
      id: row.text("MESSAGE_ID"),
      body: row.text("MESSAGE_CONTENT"),
    });
    return undefined;
  }

  finish(): void {
    this.#times.finish();
  }
}
