import { type Sample, textsUnder } from "../recognise/sample.ts";

/** What the API has beside tickets, and tells nothing of any. Each record gives its own address. */
const address = new RegExp(
  "^https://[^/]+\\.zendesk\\.com/api/v2/(?<stream>" +
    "(?:group|organization)(?:_membership)?s|brands|(?:ticket|user|organization)_fields|ticket_forms|custom_(?:role|statuse)s|" +
    "macros|views|triggers|automations)/",
);

/**
 * The stream of a record that says by its address that it is none of tickets; undefined where it does not.
 *
 * @example asideOf("https://example.zendesk.com/api/v2/groups/70.json") //=> "groups"
 */
export const asideOf = (url: string | undefined): string | undefined =>
  url === undefined ? undefined : address.exec(url)?.groups?.stream;

/** The mark of a file of such records: the address that all of them have. */
export function asideMark(sample: Sample): readonly string[] {
  const [stream, ...others] = new Set(textsUnder(sample, "url").map(asideOf));
  return stream === undefined || others.length > 0 ? [] : [`zendesk.com/api/v2/${stream}`];
}
