import type { Sentences } from "../../sentences.ts";

/** What each metric tells. */
export const meanings: Sentences = {
  "How many conversations came in.": "Berapa banyak percakapan yang masuk.",
  "How many conversations come in on a day, and on which days, weekdays and hours most of them do.":
    "Berapa banyak percakapan yang masuk dalam sehari, dan pada tanggal, hari, dan jam mana paling banyak.",
  "Through which channels conversations come in.": "Lewat kanal mana percakapan masuk.",
  "What conversations are about, as far as tags tell.": "Tentang apa percakapan itu, sejauh yang disebut tag.",
  "How many conversations were open at the end of the period.":
    "Berapa banyak percakapan yang masih terbuka pada akhir periode.",
  "How much more came in than was resolved, or less where it is negative.":
    "Berapa lebih banyak yang masuk daripada yang diselesaikan, atau lebih sedikit bila negatif.",
  "How long customers wait for the first reply of a human.":
    "Berapa lama pelanggan menunggu balasan pertama dari manusia.",
  "How long customers wait for a reply, over the whole conversation.":
    "Berapa lama pelanggan menunggu balasan, sepanjang percakapan.",
  "How long customers wait for a reply once they have had a first one.":
    "Berapa lama pelanggan menunggu balasan setelah mendapat balasan pertama.",
  "How long customers wait until a human takes their conversation.":
    "Berapa lama pelanggan menunggu sampai percakapannya diterima manusia.",
  "How long customers wait before they leave without an answer.":
    "Berapa lama pelanggan menunggu sebelum pergi tanpa jawaban.",
  "How long it takes until a conversation is resolved for good.": "Berapa lama sampai percakapan benar-benar selesai.",
  "How long agents work on a conversation.": "Berapa lama agen mengerjakan satu percakapan.",
  "How long a human and a customer talk with each other.": "Berapa lama agen manusia dan pelanggan bercakap-cakap.",
  "How many of the promised times were kept.": "Berapa banyak waktu yang dijanjikan yang ditepati.",
  "How many of the customers who waited were answered within the time they were promised.":
    "Berapa banyak dari pelanggan yang menunggu yang dijawab dalam waktu yang dijanjikan.",
  "How many of the conversations that came in are resolved.": "Berapa banyak percakapan masuk yang diselesaikan.",
  "How many of the conversations that came in were resolved without anything going wrong.":
    "Berapa banyak percakapan masuk yang diselesaikan tanpa masalah apa pun.",
  "How often one contact was enough to resolve what a customer came with.":
    "Seberapa sering satu kontak cukup untuk menyelesaikan keperluan pelanggan.",
  "How often what was resolved had to be opened again.":
    "Seberapa sering yang sudah diselesaikan harus dibuka kembali.",
  "How often what agents handled had to be escalated.": "Seberapa sering yang ditangani agen harus dieskalasi.",
  "How often what agents handled was passed on to another agent or team.":
    "Seberapa sering yang ditangani agen dialihkan ke agen atau tim lain.",
  "How many conversations ended well.": "Berapa banyak percakapan yang berakhir baik.",
  "How many of the conversations that came in ended without anybody having answered.":
    "Berapa banyak percakapan masuk yang berakhir tanpa dijawab siapa pun.",
  "How many messages a conversation takes.": "Berapa banyak pesan yang diperlukan satu percakapan.",
  "How many replies it takes to resolve a conversation.":
    "Berapa banyak balasan yang diperlukan untuk menyelesaikan satu percakapan.",
  "How much of what agents write is a prepared text.": "Seberapa banyak tulisan agen yang berupa teks siap pakai.",
  "How many of the customers who rated were satisfied.": "Berapa banyak dari pelanggan yang menilai yang merasa puas.",
  "How many more customers would recommend than advise against, from −100 to 100.":
    "Selisih antara pelanggan yang akan merekomendasikan dan yang akan menyarankan sebaliknya, dari −100 sampai 100.",
  "How easy customers found it to get help.": "Seberapa mudah pelanggan mendapat bantuan.",
  "How many of the ratings say why, and which words the negative ones use.":
    "Berapa banyak penilaian yang menyebut alasannya, dan kata apa yang dipakai penilaian negatif.",
  "How many of the conversations that were answered led to an order.":
    "Berapa banyak percakapan terjawab yang berbuah pesanan.",
  "How many of the conversations that were answered made the customer a lead.":
    "Berapa banyak percakapan terjawab yang menjadikan pelanggan lead.",
  "How many of the conversations that were answered made the customer a subscriber.":
    "Berapa banyak percakapan terjawab yang menjadikan pelanggan subscriber.",
  "How often customers took more of what they had, or a larger version of it.":
    "Seberapa sering pelanggan menambah yang sudah dimiliki, atau mengambil versi yang lebih besar.",
  "How often customers bought something else beside what they had.":
    "Seberapa sering pelanggan membeli hal lain di samping yang sudah dimiliki.",
  "What it costs to handle one conversation.": "Berapa biaya menangani satu percakapan.",
  "How many of those who were customers when the period began still are when it ends.":
    "Berapa banyak pelanggan pada awal periode yang masih menjadi pelanggan pada akhirnya.",
  "How many of those who were customers when the period began no longer are when it ends.":
    "Berapa banyak pelanggan pada awal periode yang bukan pelanggan lagi pada akhirnya.",
  "What a customer brings in over the whole time of being one.":
    "Berapa yang dihasilkan seorang pelanggan selama menjadi pelanggan.",
};
