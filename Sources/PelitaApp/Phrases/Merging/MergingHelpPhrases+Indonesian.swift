extension IndonesianPhrases {
  var helpConflicts: String { "Yang punya dua versi dan menunggu keputusan." }
  var helpResolve: String { "Putuskan: pakai satu versi, atau gabungkan bagian demi bagian." }
  var helpConflictID: String { "Id dari daftar pelita school conflicts; awalnya saja boleh." }
  var helpUseVersion: String { "Nomor versi yang dipakai." }
  var helpTakeField: String {
    "Ambil satu bagian dari versi lain: place=2, minutes=all. Boleh diulang."
  }
  var helpUndo: String { "Batalkan yang terakhir ditulis di laptop ini." }
  var helpUndoYes: String { "Lakukan; tanpa ini hanya diperlihatkan apa yang akan dibatalkan." }
  var helpJoinNames: String { "Dua nama itu satu orang; tanpa nama: daftar dan dugaan." }
  var helpApart: String { "Pisahkan lagi nama yang pernah disatukan." }
  var helpShownName: String { "Nama atau id yang dipakai seterusnya." }
  var helpOtherName: String { "Nama atau id lain dari orang yang sama." }
  var helpQuarantine: String { "Apa yang disisihkan, dan mengapa." }
  var helpMix: String { "Gabungkan juga file dari sekolah lain." }
  func takeFieldForm(_ text: String) -> Explanation {
    Explanation(
      what: "\"\(text)\" tidak bisa dibaca.", cure: "Contoh: --take place=2 --take minutes=all")
  }
}
