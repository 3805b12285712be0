import type { Disagreements } from "../../model/columns.ts";

type Note = (code: string, message: string) => void;

const code = "undated-version";

const undated =
  "records of a ticket say different things, and no time of update tells which is newer: a status that is an end and the " +
  "later end count, and of all else the smaller value";

const halfDated =
  "records of a ticket say different things, and not all of them tell when they were updated: those that do count, however " +
  "old they are";

/** Says where records of one conversation differ, and not all tell how new they are: they are put together by fixed rules. */
export class UndatedVersions {
  readonly #disagreements: Disagreements;
  #count = 0;
  #halfDated = 0;

  constructor(disagreements: Disagreements) {
    this.#disagreements = disagreements;
  }

  /** Called before a record is taken in. */
  begin(): void {
    this.#count = this.#disagreements.count;
    this.#halfDated = this.#disagreements.halfDated;
  }

  /** Called once it was. @param isDated whether the record tells when it was updated */
  end(isDated: boolean, note: Note): void {
    if (!isDated && this.#disagreements.count > this.#count) note(code, undated);
    if (this.#disagreements.halfDated > this.#halfDated) note(code, halfDated);
  }
}
