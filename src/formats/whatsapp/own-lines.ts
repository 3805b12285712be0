/*
 * What WhatsApp itself writes in the place of a text: words of the telephone's language, here English and Indonesian. On an
 * iPhone it begins with U+200E, also where it says who joined a group; there those lines name an author as well.
 */
const mark = "\u200e";
/** Of that mark in UTF-8. */
export const firstByteOfMark = 0xe2;

/** The whole text, in front of which the mark may stand. */
const deletion =
  /^[\u200e\s]*(?:this message was deleted|you deleted this message|pesan ini (?:telah )?dihapus|(?:anda|kamu) (?:telah )?menghapus pesan ini)\.?\s*$/i;
/** The longest of these texts, in bytes. */
export const longestDeletion = 80;

/** What stands for something that was sent. */
const sent =
  /omitted|attached|location|poll|view once|waiting for this message|disertakan|terlampir|lokasi|polling|sekali lihat|menunggu pesan ini/i;

/** What stands for something that happened. */
const happened =
  /end-to-end|security code|phone number|added|left|removed|subject|group|admin|business|call\b|disappearing|joined|blocked|contacts|pinned|kode keamanan|nomor|menambahkan|keluar|mengeluarkan|subjek|grup|bisnis|panggilan|pesan sementara|bergabung|memblokir|kontak|menyematkan/i;

/**
 * What a line with an author is. said: what people wrote or sent. deleted: it was said and taken back. happened: WhatsApp tells
 * of the chat. own: WhatsApp wrote it in words that are not known here.
 */
export type LineKind = "said" | "deleted" | "happened" | "own";

/** @example kindOf("\u200eimage omitted") //=> "said" */
export function kindOf(text: string): LineKind {
  if (deletion.test(text)) return "deleted";
  if (!text.startsWith(mark) || sent.test(text)) return "said";
  return happened.test(text) ? "happened" : "own";
}
