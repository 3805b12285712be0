import type { Rejection } from "../../input/row.ts";
import type { Sample } from "../recognise/sample.ts";
import { FileTimes } from "../record/file-times.ts";
import type { Item } from "../record/item.ts";
import { rejections } from "../translate/translator.ts";
import type { FactWriter } from "../write/fact-writer.ts";

interface Headers {
  readonly link: string;
  readonly agent: string;
  readonly rating: string;
  readonly comment: string;
  readonly at: string;
}

const english: Headers = {
  link: "Link to the conversation",
  agent: "Agent Name",
  rating: "Rating",
  comment: "Feedback Comment",
  at: "Recorded date",
};

const indonesian: Headers = {
  link: "Tautan ke percakapan",
  agent: "Nama Agen",
  rating: "Peringkat",
  comment: "Komentar Umpan Balik",
  at: "Tanggal rekaman",
};

const languages = [english, indonesian];

/** The headers by which the download of the CSAT report is known, in each language. */
export const csatHeaders: readonly (readonly string[])[] = languages.map(Object.values);

/** Reads the download of the CSAT report, a row for each answer. */
export class CsatRowReader {
  readonly #facts: FactWriter;
  readonly #times: FileTimes;
  /** Those of the file that is read, where it is such a download. */
  #headers: Headers | undefined;

  constructor(facts: FactWriter) {
    this.#facts = facts;
    this.#times = new FileTimes(facts);
  }

  openFile(sample: Sample): void {
    this.#times.openFile(sample);
    this.#headers = languages.find(({ link }) => sample.columns.includes(link));
  }

  get isOpen(): boolean {
    return this.#headers !== undefined;
  }

  read(row: Item): Rejection | undefined {
    const { link, agent, rating, comment, at } = this.#headers ?? english;
    const id = /\/conversations\/(\d+)$/.exec(row.text(link) ?? "")?.[1];
    if (id === undefined) return rejections.noId;
    this.#facts.survey(id, {
      kind: "csat",
      score: row.number(rating),
      scale: [1, 5],
      at: this.#times.read(row, at),
      // Behind the name stands the address.
      agent: row.text(agent)?.replace(/ \([^()]+@[^()]+\)$/, ""),
      comment: row.text(comment),
    });
    return undefined;
  }

  finish(): void {
    this.#times.finish();
  }
}
