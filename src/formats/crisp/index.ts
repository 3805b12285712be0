import type { Format } from "../format.ts";
import { type Sample, textsUnder } from "../recognise/sample.ts";
import { CrispReader } from "./reader.ts";

/*
 * Crisp, conversations and messages as its API gives them. Export: a plugin token of the Marketplace, then
 * GET /v1/website/<website>/conversations/<page> and /v1/website/<website>/conversation/<session>/messages for each of them;
 * or what its web hooks sent, one JSON object a line.
 *
 *   {"error":false,"reason":"listed","data":[{"session_id":"session_36ba","website_id":"42286ab3","state":"resolved",
 *     "created_at":1772417700000,"updated_at":1772418900000,"assigned":{"user_id":"a1"},
 *     "meta":{"nickname":"Ana","email":"ana@shop.example","segments":["refund"],"origin":"chat"}}]}
 *   {"error":false,"reason":"listed","data":[{"session_id":"session_36ba","website_id":"42286ab3","type":"text",
 *     "from":"user","origin":"chat","content":"Halo","stamped":true,"fingerprint":177241770012345,
 *     "timestamp":1772417700000,"user":{"nickname":"Ana","user_id":"session_36ba"}}]}
 *
 * Times are milliseconds since 1970. from "user" is the customer, "operator" the other side: a bot where the message is
 * automated, comes from the plugin of bots or of triggers, or speaks for the website and names no operator. Notes are
 * internal. The content of a message is a text or an object; that of an event names what happened, of which resolutions and
 * reopenings are read. pending and unresolved are open; segments are tags.
 * A session lives as long as the visitor comes back: input.rooms divides it into cases.
 * Messages may tell of resolutions and not of reopenings: these are told where some message tells of one, or the web hooks of
 * states are there. Who was assigned when, what was rated, and what was taken back is known from web hooks alone:
 *
 *   {"website_id":"42286ab3","event":"session:set_routing","timestamp":1772417710000,
 *    "data":{"session_id":"session_36ba","routing_id":"a1","previous_routing_id":null}}
 */
export const crisp: Format = {
  id: "crisp",
  title: "Crisp export",
  kind: "tickets",
  fields: [],
  required: [],
  translate: (facts) => new CrispReader(facts),
  signature: (sample) => signatures.find((marks) => isOfSessions(sample, marks)) ?? [],
};

const signatures: readonly (readonly string[])[] = [
  ["session_id", "website_id", "state", "created_at"],
  ["session_id", "website_id", "from", "fingerprint", "timestamp"],
  ["data.session_id", "website_id", "event", "timestamp"],
];

const isOfSessions = (sample: Sample, marks: readonly string[]): boolean =>
  marks.every((mark) => sample.columns.includes(mark)) &&
  textsUnder(sample, marks[0]).some((session) => session.startsWith("session_"));
