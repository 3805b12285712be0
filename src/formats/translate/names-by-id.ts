/** What people who go by ids are called. Of several names of one id the first by alphabet, whatever the order of the records. */
export class NamesById {
  readonly #names = new Map<string, string>();

  learn(id: string, name: string): void {
    const known = this.#names.get(id);
    if (known === undefined || name < known) this.#names.set(id, name);
  }

  get(id: string): string | undefined {
    return this.#names.get(id);
  }
}
