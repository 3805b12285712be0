/** Nothing was said that could be done: what can be is told on standard error instead, and the status is that of usage. */
export class ShortHelp extends Error {
  readonly text: string;

  constructor(text: string) {
    super("short help");
    this.name = "ShortHelp";
    this.text = text;
  }
}
