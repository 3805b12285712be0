/*
 * What WhatsApp itself writes in the place of a text: words of the telephone's language, here English and Indonesian. On an
 * iPhone it begins with U+200E, also where it says who joined a group; there those lines name an author as well.
 */
const mark = "\u200e";
/** Of that mark in UTF-8. */
export const firstByteOfMark = 0xe2;

/** The whole text, in front of which the mark may stand. */
const deletion =
  /^[\u200e\s]*(?:this message was deleted(?: by admin .{1,40})?|you deleted this message|pesan ini (?:telah )?dihapus(?: oleh admin .{1,40})?|(?:anda|kamu) (?:telah )?menghapus pesan ini)\.?\s*$/i;

/** What stands for something that was sent. */
const sent =
  /omitted|attached|location|poll|view once|waiting for this message|disertakan|terlampir|lokasi|polling|sekali lihat|menunggu pesan ini/i;

/** What stands for something that happened. */
const happened =
  /end-to-end|security code|phone number|added|left|removed|subject|group|admin|business|call\b|disappearing|joined|blocked|contacts?\b|pinned|kode keamanan|nomor|menambahkan|keluar|mengeluarkan|subjek|grup|bisnis|panggilan|pesan sementara|bergabung|memblokir|kontak|menyematkan/i;

/** A call, of which an Android telephone tells in the name of the caller, without the mark: the whole text. */
const call =
  /^(?:(?:missed|silenced) (?:group )?(?:voice|video) call|panggilan (?:grup )?(?:suara|video) (?:grup )?tak terjawab)\.?$/i;

/** The longest text without the mark that is a deletion or a call, in bytes. */
export const longestUnmarked = 200;

/**
 * What a line with an author is. said: what people wrote or sent. deleted: it was said and taken back. happened: WhatsApp tells
 * of the chat. own: WhatsApp wrote it in words that are not known here.
 */
export type LineKind = "said" | "deleted" | "happened" | "own";

/** @example kindOf("\u200eimage omitted") //=> "said" */
export function kindOf(text: string): LineKind {
  if (deletion.test(text)) return "deleted";
  if (call.test(text.trim())) return "happened";
  if (!text.startsWith(mark) || sent.test(text)) return "said";
  return happened.test(text) ? "happened" : "own";
}
