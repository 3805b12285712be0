import { type Field, normaliseHeader } from "./fields/field.ts";
import type { Format } from "./format.ts";

/*
 * osTicket, a queue of tickets as CSV or JSON.
 * Export: Tickets › a queue › Export (the button above the list) › CSV.
 *
 *   Ticket Number,Date Created,Subject,From,From Email,Priority,Department,Help Topic,Source,Current Status,Last Updated,Closed Date,Agent Assigned,Team Assigned,Thread Count,Reopen Count
 *   482913,2026-03-02 09:15:00,Card declined,Budi,budi@example.com,High,Support,Payments,Email,Closed,2026-03-02 16:40:00,2026-03-02 16:40:00,Sari,Level 1,4,0
 *
 * Where the decimal mark of the language is a comma, semicolons separate the columns. Which columns there are the queue
 * decides, and headers are in the language of the agent: others than the English ones are mapped by hand. The keys of the
 * JSON are the same in every language. Times are those of the agent, without an offset: --time-zone says which.
 * The threads are counted and not given, internal notes and what the system notes among them, so that there is nothing that
 * needs messages, not even how many there were, or the times of reopenings.
 */
const fields: readonly Field[] = [
  { name: "conversation", type: "text", aliases: ["ticket number", "number"] },
  { name: "createdAt", type: "time", fact: "createdAt", aliases: ["date created", "created"] },
  { name: "updatedAt", type: "time", aliases: ["last updated", "lastupdate"] },
  { name: "closedAt", type: "time", fact: "closedAt", aliases: ["closed date", "closed"] },
  { name: "status", type: "word", fact: "status", aliases: ["current status", "status::getname", "status id"] },
  {
    name: "customer",
    type: "text",
    fact: "customer",
    aliases: ["from email", "user.default email.address", "user emails address", "from", "user.name", "user name"],
  },
  {
    name: "priority",
    type: "word",
    fact: "priority",
    aliases: ["priority", "cdata.:priority.priority desc", "cdata priority"],
  },
  { name: "team", type: "text", fact: "team", aliases: ["department", "dept::getlocalname", "dept id"] },
  { name: "assignee", type: "text", fact: "assignee", aliases: ["agent assigned", "staff::getname", "staff id"] },
  { name: "category", type: "text", fact: "category", aliases: ["help topic", "topic::getname", "topic id"] },
  { name: "channel", type: "word", fact: "channel", aliases: ["source"] },
  { name: "subject", type: "text", fact: "subject", aliases: ["subject", "cdata.subject", "cdata subject"] },
  { name: "reopens", type: "count", fact: "reopens", aliases: ["reopen count"] },
];

const headerMarks = ["ticket number", "date created", "current status"];
/** Of these, or of the keys of JSON, two at least must stand beside. */
const besideMarks = [
  "help topic",
  "agent assigned",
  "team assigned",
  "thread count",
  "reopen count",
  "attachment count",
  "sla due date",
  "from email",
  "answered",
  "overdue",
];
const keyMarks = ["number", "created", "lastupdate"];
const besideKeys = ["est duedate", "isoverdue", "isanswered", "thread count", "reopen count", "attachment count"];

export const osTicket: Format = {
  id: "osticket",
  title: "osTicket tickets",
  kind: "tickets",
  fields,
  required: [["conversation"], ["createdAt"]],
  signature: ({ columns }) => {
    const headers = columns.map(normaliseHeader);
    const marksOf = (all: readonly string[], beside: readonly string[]): readonly string[] => {
      const found = beside.filter((mark) => headers.includes(mark));
      return all.every((mark) => headers.includes(mark)) && found.length >= 2 ? [...all, ...found] : [];
    };
    const marks = marksOf(headerMarks, besideMarks);
    return marks.length > 0 ? marks : marksOf(keyMarks, besideKeys);
  },
};
