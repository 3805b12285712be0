import { dictionary, normaliseSpelling } from "./words.ts";

const channels = dictionary<string>([
  ["email", "email, e mail, mail, outbound email, surel"],
  ["phone", "phone, telephone, phone call, call, voice, telepon, telpon, telp, tlp, panggilan, panggilan telepon"],
  ["phone", "inbound call, incoming call, outbound call, outgoing call, outcall, out call"],
  ["phone", "phone call (inbound), phone call (incoming), phone call (outbound), phone call (outgoing)"],
  ["phone", "panggilan masuk, panggilan keluar, telepon masuk, telepon keluar"],
  [
    "chat",
    "chat, live chat, livechat, web chat, webchat, chat widget, web widget, widget, obrolan, obrolan langsung, chat langsung",
  ],
  ["whatsapp", "whatsapp, whats app, whatsapp business, whatsapp bisnis, wa, wa business, wa bisnis, wa cloud"],
  [
    "whatsapp",
    "whatsapp cloud, whatsapp api, whatsapp cloud api, whatsapp business api, whatsapp business platform, waba",
  ],
  ["whatsapp", "chat wa, wa chat, chat whatsapp, whatsapp chat"],
  ["walk-in", "walk in, in person, tatap muka, datang langsung, kunjungan, kunjungan langsung"],
  [
    "web",
    "web, website, web form, webform, form, portal, feedback widget, help center, formulir web, formulir, situs web, situs",
  ],
  ["facebook", "facebook, fb, facebook messenger, fb messenger"],
  ["instagram", "instagram, ig, instagram dm, dm instagram, dm ig, instagram direct, ig dm"],
  ["telegram", "telegram"],
  ["twitter", "twitter"],
  ["sms", "sms, text message, pesan singkat"],
  ["line", "line, line oa, line official account"],
]);

/** Orders come from them as well, so that under a vague header they are no sign of tickets; TikTok itself is a social medium. */
const marketplaces = dictionary<string>([
  ["shopee", "shopee, shopee chat, chat shopee"],
  ["tokopedia", "tokopedia, tokped, toped, tokopedia chat, chat tokopedia"],
  ["tiktok", "tiktok"],
  ["tiktok shop", "tiktok shop, tiktokshop"],
  ["lazada", "lazada, lazada chat, chat lazada"],
  ["bukalapak", "bukalapak"],
  ["blibli", "blibli"],
]);

/** Whether a text is a channel, and no marketplace, by one of its usual names. */
export const isKnownChannel = (text: string): boolean => channels.get(normaliseSpelling(text)) !== undefined;

/**
 * One name for each channel, whatever the export calls it; a channel that is not known keeps its own, as do those that only a
 * colour tells apart, such as two numbers of one shop. Undefined for a blank text.
 *
 * @example channelOf("Live Chat") //=> "chat"
 */
export const channelOf = (text: string): string | undefined =>
  channels.get(normaliseSpelling(text)) ??
  marketplaces.get(normaliseSpelling(text)) ??
  (text.trim() === "" ? undefined : text.trim());
