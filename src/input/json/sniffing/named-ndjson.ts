/** Whether a file's name says that each of its lines is a record. @example isNamedNdjson("chats.jsonl.gz") //=> true */
export const isNamedNdjson = (name: string): boolean => /\.(ndjson|jsonl)(\.gz)?$/i.test(name);
