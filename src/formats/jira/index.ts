import type { Rejection } from "../../input/row.ts";
import type { Instant, Role, Status } from "../../model/conversation.ts";
import type { Format } from "../format.ts";
import { allOf } from "../recognise/all-of.ts";
import type { Sample } from "../recognise/sample.ts";
import { type ColumnTimes, FileTimes } from "../record/file-times.ts";
import type { Item } from "../record/item.ts";
import { complete } from "../translate/complete.ts";
import { type RecordReader, rejections } from "../translate/translator.ts";
import { statusOf } from "../values/statuses.ts";
import type { FactWriter } from "../write/fact-writer.ts";
import { type CommentCell, parseComment, timeOf } from "./comment-cell.ts";
import { People } from "./people.ts";

/*
 * Jira Cloud and Jira Service Management, issues as CSV.
 * Export: Filters › Advanced issue search › Export › Export CSV (all fields).
 *
 *   Summary,Issue key,Issue id,Issue Type,Status,Priority,Assignee,Assignee Id,Reporter,Reporter Id,Created,Resolved,Comment,Comment,Status Category
 *   Card declined,HELP-7,10007,Service Request,Waiting for customer,High,Sari,acc:1,Budi,acc:9,2/Mar/26 9:15 AM,,2/Mar/26 9:40 AM;acc:1;Which card?,,In Progress
 *
 * A header stands once for each comment, label and watcher that some issue has. What the reporter wrote, the description
 * included, is the customer's, as is what another account of the portal wrote (qm:…); what any other account wrote, an agent's. Of the statuses, which everybody names as they
 * like, only the category is relied on: To Do and In Progress are open, Done is resolved.
 * Times are minutes, written as site and language have it, in the zone of the exporting person's profile: --time-zone says
 * which. Whether a comment is internal only newer exports tell. A comment of an app counts as an agent's, unless the
 * configuration says that its account is a bot (input.values.role). There are no changes of status, so nothing about
 * reopenings, and what service targets hold (3:25, -1:10) is not read. The JSON of its interface is not this export: --map, or a
 * format that the configuration describes, names what stands where in it.
 */
const categories: ReadonlyMap<string, Status> = new Map([
  ["To Do", "open"],
  ["In Progress", "open"],
  ["Done", "resolved"],
]);

/** Columns whose times are all written in the same way. */
const datedColumns = ["Created", "Updated", "Resolved", "Last Viewed", "Status Category Changed", "Comment"];
const tagColumns = ["Labels", "Components"];
const firstResponseColumn = "Custom field ([CHART] Date of First Response)";

class JiraReader implements RecordReader {
  readonly #facts: FactWriter;
  readonly #times: FileTimes;
  readonly #people: People;
  #dates: ColumnTimes | undefined;
  #columns: readonly string[] = [];

  constructor(facts: FactWriter) {
    this.#facts = facts;
    this.#times = new FileTimes(facts);
    this.#people = new People(facts);
  }

  openFile(sample: Sample): void {
    this.#times.openFile(sample);
    this.#dates = this.#times.column("Created", datedColumns, timeOf);
    this.#columns = sample.columns;
  }

  read(row: Item): Rejection | undefined {
    const id = row.text("Issue key") ?? row.text("Issue id");
    if (id === undefined) return rejections.noId;
    const createdAt = this.#date(row, "Created");
    if (createdAt === undefined && this.#columns.includes("Created")) return rejections.noTime("Created");
    const cells = row.texts("Comment").map(parseComment);
    const instants = complete(cells.map((cell) => this.#dates?.read(cell.time)));
    if (instants === undefined) return rejections.noTime("Comment");
    const firstResponseAt = this.#times.read(row, firstResponseColumn);
    this.#readIssue(row, id, createdAt, firstResponseAt);
    const hasLog = this.#columns.includes("Comment") && (cells.length > 0 || firstResponseAt === undefined);
    if (hasLog && createdAt !== undefined) this.#writeRequest(row, id, createdAt);
    for (const [index, cell] of cells.entries()) this.#writeComment(row, id, cell, instants[index]);
    this.#people.learn(row);
    return undefined;
  }

  #readIssue(row: Item, id: string, createdAt: Instant | undefined, firstResponseAt: Instant | undefined): void {
    const resolvedAt = this.#date(row, "Resolved");
    const score = row.number("Satisfaction rating");
    const ratedAt = this.#date(row, "Custom field (Satisfaction date)");
    this.#facts.conversation(
      id,
      {
        version: this.#date(row, "Updated"),
        createdAt,
        resolvedAt,
        firstResponseAt,
        status: this.#statusOf(row),
        subject: row.text("Summary"),
        category: row.text("Issue Type"),
        priority: row.text("Priority"),
        assignee: row.text("Assignee"),
        customer: reporterOf(row),
        team: row.text("Project name"),
        tags: this.#tagsOf(row),
        initiator: "customer",
      },
      row,
    );
    if (score !== undefined) this.#facts.survey(id, { kind: "csat", score, scale: [1, 5], at: ratedAt });
  }

  #tagsOf(row: Item): readonly string[] | undefined {
    const columns = tagColumns.filter((column) => this.#columns.includes(column));
    return columns.length === 0 ? undefined : columns.flatMap((column) => row.texts(column));
  }

  /** The words of the configuration go before the category; without a category the status has to tell. */
  #statusOf(row: Item): Status | undefined {
    const category = row.text("Status Category");
    return this.#facts.status(row.text("Status"), (text) => categories.get(category ?? "") ?? usualStatusOf(text));
  }

  /** The issue itself is what the customer wrote first. */
  #writeRequest(row: Item, id: string, at: Instant): void {
    const author = row.text("Reporter") ?? reporterOf(row);
    this.#facts.message(id, { at, role: "customer", author, body: row.text("Description") ?? row.text("Summary") });
  }

  #writeComment(row: Item, id: string, { account, body, internal }: CommentCell, at: Instant): void {
    const role = this.#facts.role(account) ?? roleOf(account, reporterOf(row));
    this.#people.wrote(account, this.#facts.message(id, { at, role, author: account, internal, body }));
  }

  #date(row: Item, column: string): Instant | undefined {
    const text = row.text(column);
    return text === undefined ? undefined : this.#dates?.read(text);
  }

  finish(): void {
    this.#times.finish();
    this.#people.finish();
  }
}

/** What the word says, but for Test: on a board that is work which is being tested. */
function usualStatusOf(text: string): Status | undefined {
  const status = statusOf(text);
  return status === "test" ? undefined : status;
}

const reporterOf = (row: Item): string | undefined => row.text("Reporter Id") ?? row.text("Reporter");

/** Accounts of the portal alone have no licence to be agents: colleagues of the customer, who were asked in. */
const ofPortal = "qm:";

function roleOf(account: string, reporter: string | undefined): Role {
  if (account.startsWith(ofPortal)) return "customer";
  if (account === "" || reporter === undefined) return "unknown";
  return account === reporter ? "customer" : "agent";
}

const marks = ["Issue key", "Issue id", "Issue Type", "Status"];

export const jira: Format = {
  id: "jira",
  title: "Jira CSV",
  kind: "tickets",
  fields: [],
  required: [],
  translate: (facts) => new JiraReader(facts),
  signature: allOf(marks),
};
