import { inputError, type MetrikError } from "../../errors.ts";
import type { Role } from "../../model/conversation.ts";
import { didYouMean } from "../../suggest.ts";
import type { FactWriter } from "../write/fact-writer.ts";

/** Somebody who writes in a chat. */
export interface Writer {
  readonly name: string;
  readonly id: string | undefined;
  /** What the configuration says; of those whom it does not name it is known once everything was read. */
  role: Role | undefined;
}

/**
 * Who writes in chats that name people and do not say which of them answer: only the user can say that (input.values.role).
 * Whoever is not named is a customer, unless that would leave a chat of several without anybody who answers: an agent of whom
 * nobody told would be taken for a customer, and every number be wrong.
 */
export class ChatPeople {
  readonly #facts: FactWriter;
  readonly #chats = new Map<string, Map<string, Writer>>();

  constructor(facts: FactWriter) {
    this.#facts = facts;
  }

  /**
   * Somebody in a chat, new or known.
   *
   * @param id what tells namesakes apart; the configuration may name it instead of the name
   */
  writer(chat: string, name: string, id?: string): Writer {
    const writers = this.#chats.get(chat) ?? new Map<string, Writer>();
    this.#chats.set(chat, writers);
    const key = id ?? name;
    const known = writers.get(key);
    if (known !== undefined) return known;
    const role = this.#facts.role(name) ?? this.#facts.role(id);
    const writer = { name, id, role };
    writers.set(key, writer);
    return writer;
  }

  /** The customer whose chat it is; undefined where several customers write, or none. */
  customerOf(chat: string): Writer | undefined {
    const customers = this.#writersIn(chat).filter(({ role }) => role === "customer");
    return customers.length === 1 ? customers[0] : undefined;
  }

  /**
   * Settles who the others are, once everything was read.
   *
   * @throws MetrikError "unknown-agents" (exit 3) where a chat has nobody who answers
   */
  settle(): void {
    const chats = [...this.#chats.keys()];
    const isAnswered = (chat: string): boolean => this.#writersIn(chat).some(isAnswering);
    const isAnyAnswered = chats.some(isAnswered);
    const unclear = chats.filter((chat) => {
      const writers = this.#writersIn(chat);
      const isSettled = isAnswered(chat) || (isAnyAnswered && writers.length === 1);
      return !isSettled && writers.some(isUnnamed);
    });
    if (unclear.length > 0) {
      const writers = unclear.map((chat) => this.#writersIn(chat));
      throw unknownAgents(writers, this.#namedAgents());
    }
    for (const chat of chats) this.#takeForCustomers(chat);
  }

  #namedAgents(): readonly string[] {
    const named = [...(this.#facts.settings.values.get("role")?.meanings ?? [])];
    return named.filter(([, role]) => role === "agent" || role === "bot").map(([name]) => name);
  }

  #takeForCustomers(chat: string): void {
    const others = this.#writersIn(chat).filter(isUnnamed);
    for (const writer of others) writer.role = "customer";
    if (others.length > 1) this.#facts.note("taken-for-customer", groupNote, `chat ${chat}`, others.length);
  }

  #writersIn(chat: string): readonly Writer[] {
    return [...(this.#chats.get(chat)?.values() ?? [])];
  }
}

const groupNote =
  "one of several people in a chat whom the configuration does not name was taken for a customer (input.values.role)";

const isAnswering = ({ role }: Writer): boolean => role === "agent" || role === "bot";
const isUnnamed = ({ role }: Writer): boolean => role === undefined;

const namesShown = 10;

/**
 * Names those first who write in most of the chats: they are whom the user has to say something of.
 *
 * @param agents whom the configuration names
 */
function unknownAgents(chats: readonly (readonly Writer[])[], agents: readonly string[]): MetrikError {
  const counts = new Map<string, number>();
  for (const { name } of chats.flat().filter(isUnnamed)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].sort(([, a], [, b]) => b - a);
  const shown = names.slice(0, namesShown).map(([name, count]) => (count === 1 ? name : `${name} (${count} chats)`));
  const more = names.length > namesShown ? ` and ${names.length - namesShown} more` : "";
  const [[first, most], [, second] = ["", 0]] = names;
  // Who writes in more chats than anybody else answers there; of those who write in one chat each nobody knows.
  const agent = most > second && names.length > 1 && most > 1 ? first : "the agent's name";
  const absent = agents.slice(0, namesShown).map((name) => {
    const meant = didYouMean(name, [...counts.keys()]);
    return meant === "" ? name : `${name} (${meant})`;
  });
  const lone = chats.find((writers) => writers.length === 1)?.[0].name;
  const customer = `, or who is a customer and was not answered: { ${JSON.stringify(lone)}: customer }`;
  return inputError("unknown-agents", "a chat names those who write, and does not say which of them are agents", {
    notes: [
      `chats in which nobody answers: ${chats.length}`,
      `these write there: ${shown.join(", ")}${more}`,
      ...(absent.length > 0 ? [`the configuration names others: ${absent.join(", ")}`] : []),
    ],
    help:
      `name the agents in metrik.yaml, as in input: { values: { role: { ${JSON.stringify(agent)}: agent } } }` +
      (absent.length > 0 && lone !== undefined ? customer : ""),
  });
}
