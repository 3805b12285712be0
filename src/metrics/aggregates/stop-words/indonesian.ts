/** Words of Indonesian, also as they are written in chats, that say nothing of what a text is about. */
export const indonesianStopWords: readonly string[] = (
  "saya sy aku ku gue gw kami kita anda kamu kau kalian dia ia beliau mereka nya ini itu tersebut sini situ sana yang yg " +
  "dan dengan dgn atau tapi tetapi namun serta lalu kemudian maka jadi jd karena krn karna sebab sehingga agar supaya " +
  "untuk utk buat bagi di ke dari dr pada pd dalam dlm oleh hingga sejak tentang terhadap antara seperti " +
  "sebagai secara tanpa kepada kpd adalah ialah merupakan ada adanya tidak tdk tak gak ga gk nggak ngga enggak engga " +
  "bukan bkn belum blm jangan jgn sudah sdh udah udh telah akan sedang lagi lg masih msh pernah selalu sering kadang " +
  "bisa bs dapat dpt harus hrs boleh mau ingin perlu juga jg saja aja sj hanya cuma cuman lebih paling sangat sgt sekali " +
  "banget bgt terlalu cukup agak hampir semua smua seluruh setiap tiap para beberapa banyak sedikit satu dua apa apakah " +
  "apaan siapa kapan mana dimana kemana bagaimana gimana gmn kenapa knp mengapa berapa kalau kalo klo kl jika bila saat " +
  "ketika waktu setelah sesudah sebelum selama nanti tadi sekarang skrg kok sih dong deh lah kah pun nih tuh loh lho kan " +
  "ya iya yaa oke okay ok min kak ka gan sis pak bu bapak ibu mas mbak tolong mohon terima kasih makasih trims halo hai " +
  "selamat pagi siang sore malam hal pihak yaitu yakni bahwa begitu gitu begini gini sama sm pas terus trus malah justru"
).split(" ");
