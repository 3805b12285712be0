import { addToList } from "../../add-to-list.ts";
import type { FactWriter } from "../write/fact-writer.ts";
import type { ToldEvent } from "../write/told.ts";

/** To whom conversations went; only the order of their assignments tells which of them was a transfer. */
export class Assignments {
  readonly #assignments = new Map<string, ToldEvent[]>();

  add(conversation: string, assignment: ToldEvent): void {
    addToList(this.#assignments, conversation, assignment);
  }

  /** Writes them, once every file was read. */
  finish(facts: FactWriter): void {
    for (const [conversation, assignments] of this.#assignments) {
      let holder: string | undefined;
      for (const assignment of assignments.sort((one, other) => one.at - other.at)) {
        const { to } = assignment;
        if (to !== undefined) facts.tells("transfers");
        const isTransfer = holder !== undefined && to !== undefined && to !== holder;
        if (isTransfer) facts.event(conversation, { ...assignment, kind: "transferred" });
        facts.event(conversation, assignment);
        holder = to ?? holder;
      }
    }
  }
}
