import type { Rejection } from "../../input/row.ts";
import type { Role } from "../../model/conversation.ts";
import type { Format } from "../format.ts";
import { allOf } from "../recognise/all-of.ts";
import type { Sample } from "../recognise/sample.ts";
import { FileTimes } from "../record/file-times.ts";
import type { Item } from "../record/item.ts";
import { noteUnknownRole } from "../translate/note-unknown-role.ts";
import { type RecordReader, rejections } from "../translate/translator.ts";
import { isRounded } from "../values/rounded.ts";
import type { FactWriter } from "../write/fact-writer.ts";
import { TweetThreads } from "./threads.ts";

/*
 * Support on Twitter, a tweet a row, as the public data set "Customer Support on Twitter" (twcs.csv) writes it. A click exports
 * nothing like it: somebody has gathered the tweets through Twitter's interface and saved them under these names.
 *
 *   tweet_id,author_id,inbound,created_at,text,response_tweet_id,in_response_to_tweet_id
 *   119237,105834,True,Wed Oct 11 06:55:44 +0000 2017,@TokoHelp my parcel is late,119238,
 *   119238,TokoHelp,False,Wed Oct 11 06:58:12 +0000 2017,@105834 Sorry. Which order?,"119239,119240",119237.0
 *
 * A thread is one conversation: all tweets that answer one another, also through one that is not in the data. It goes by the id
 * of its earliest tweet. Rows come in any order. What is inbound is the customer's, all else the company's, under the company's
 * name; tweets of a bot cannot be told from those of humans but by the configuration (input.values.role). The customer of a
 * thread is who wrote its first inbound tweet.
 * It cannot give resolutions, assignments, teams, tags and ratings; the agents of a company all go by its name.
 */
const tweetId = "tweet_id";
const time = "created_at";

class TwitterReader implements RecordReader {
  readonly #facts: FactWriter;
  readonly #times: FileTimes;
  readonly #threads = new TweetThreads();

  constructor(facts: FactWriter) {
    this.#facts = facts;
    this.#times = new FileTimes(facts);
  }

  openFile(sample: Sample): void {
    this.#times.openFile(sample);
  }

  read(row: Item): Rejection | undefined {
    const id = idOf(row.text(tweetId));
    if (id === undefined) return rejections.noId;
    if (isRounded(id)) return rounded;
    const at = this.#times.read(row, time);
    if (at === undefined) return rejections.noTime(time);
    const tweet = this.#threads.tweet(id);
    if (this.#threads.isRead(tweet)) {
      this.#facts.repeated();
      return undefined;
    }
    const author = idOf(row.text("author_id"));
    const role = this.#roleOf(row, author);
    const message = this.#facts.message(undefined, { at, role, author, id });
    if (message === undefined) return rejections.noTime(time);
    this.#threads.read(tweet, message);
    this.#join(tweet, row.text("in_response_to_tweet_id"));
    for (const response of row.text("response_tweet_id")?.split(",") ?? []) this.#join(tweet, response);
    return undefined;
  }

  finish(): void {
    this.#times.finish();
    const messages = this.#facts.looseMessages();
    const isOfCustomer = (message: number) => messages.role(message) === "customer";
    this.#threads.place(messages, isOfCustomer, (id, first) => {
      const customer = first === undefined ? undefined : messages.author(first);
      this.#facts.about(id, { channel: "twitter", customer });
    });
  }

  #join(tweet: number, text: string | undefined): void {
    const other = idOf(text);
    if (other === undefined) return;
    if (isRounded(other)) this.#facts.note("rounded-id", roundedNote);
    else this.#threads.join(tweet, this.#threads.tweet(other));
  }

  #roleOf(row: Item, author: string | undefined): Role {
    const stated = this.#facts.role(author);
    if (stated !== undefined) return stated;
    const isInbound = row.flag("inbound");
    if (isInbound === undefined) noteUnknownRole(this.#facts);
    return isInbound === undefined ? "unknown" : isInbound ? "customer" : "agent";
  }
}

/** A column of ids in which some are missing is often saved as one of decimal numbers. */
const idOf = (text: string | undefined): string | undefined => {
  const id = text?.trim().replace(/\.0$/, "");
  return id === "" ? undefined : id;
};

const rounded: Rejection = {
  code: "rounded-id",
  message: "the tweet's id is a number that was rounded, as Excel does",
};
const roundedNote = "a link to a tweet whose id was rounded, as Excel does, was left out";

const marks = [tweetId, "author_id", "inbound", time, "in_response_to_tweet_id"];

export const twitter: Format = {
  id: "twitter",
  title: "Twitter support threads",
  kind: "messages",
  fields: [],
  required: [],
  translate: (facts) => new TwitterReader(facts),
  signature: allOf(marks),
};
