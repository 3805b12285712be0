import type { Item } from "../record/item.ts";

/** The folder of a download in which all of it lies, as it is written in paths. */
const folders = [
  [/(?:^|[\\/])your_instagram_activity[\\/]/, "instagram"],
  [/(?:^|[\\/])(?:your_facebook_activity|(?:your|this_profile.s)_activity_across_facebook)[\\/]/, "facebook"],
] as const;

/** What was sent lies in the same folder as the thread. */
const media = ["photos", "videos", "audio_files"];

/**
 * Where a thread was: the path of its file tells, else that of something that was sent in it. Only Messenger encrypts what is
 * downloaded so. Undefined where nothing tells.
 *
 * @param file the path of the file
 */
export function channelOf(thread: Item, file: string): string | undefined {
  if (thread.has("threadName")) return "facebook";
  const own = channelIn(file);
  if (own !== undefined) return own;
  for (const message of thread.list("messages")) {
    const [uri] = media.flatMap((key) => message.list(key).map((each) => each.text("uri")));
    const channel = uri === undefined ? undefined : channelIn(uri);
    if (channel !== undefined) return channel;
  }
  return undefined;
}

const channelIn = (path: string): string | undefined => folders.find(([folder]) => folder.test(path))?.[1];
