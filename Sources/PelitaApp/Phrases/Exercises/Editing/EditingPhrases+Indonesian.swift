extension IndonesianPhrases {
  func lineCount(_ count: Int) -> String { count == 0 ? "belum ada baris" : "\(count) baris" }
  func insertingBefore(_ number: Int) -> String {
    "Baris baru masuk sebelum baris \(number). Enter saja: kembali ke akhir."
  }
  func moreLines(_ count: Int) -> String { "     … \(count) baris lagi" }
  var editingLeave: String { keyBack }
  var editingKeysWord: String { "tombol lain" }
  func editingKeys(line: Int) -> [(key: String, label: String)] {
    [("\(line)", "ubah baris \(line)"), ("hapus \(line)", ""), ("urung", "")]
  }
  var editingKeysExplained: [String] {
    [
      "3         ubah baris 3           hapus 3   hapus baris 3",
      "sisip 3   baris baru sebelum baris 3",
      "naik 3    baris 3 naik satu      turun 3   baris 3 turun satu",
      "urung     batalkan perubahan terakhir",
      "simpan    simpan sebagai file    b         ambil dari file",
    ]
  }
  func lineAdded(_ number: Int, _ text: String) -> String { "Baris \(number): \(text)" }
  func lineChanged(_ number: Int, _ text: String) -> String { "Baris \(number) jadi: \(text)" }
  func lineUnchanged(_ number: Int) -> String { "Baris \(number) tetap seperti tadi." }
  func linesDeleted(_ first: Int, _ last: Int) -> String {
    let which = first == last ? "Baris \(first)" : "Baris \(first) sampai \(last)"
    return "\(which) dihapus. Ketik urung untuk mengembalikan."
  }
  func lineMoved(_ from: Int, to: Int) -> String { "Baris \(from) pindah ke baris \(to)." }
  func noFurther(_ number: Int) -> String { "Baris \(number) sudah di ujung." }
  func noSuchLine(_ number: Int, of count: Int) -> String {
    count == 0
      ? "Belum ada baris. Ketik dulu baris pertama."
      : "Tidak ada baris \(number). Yang ada: baris 1 sampai \(count)."
  }
  func whichLine(_ word: String) -> String {
    "Baris yang mana? Tulis nomornya juga, contoh: \(word) 2"
  }
  func changingLine(_ number: Int) -> String {
    "Ubah baris \(number), lalu Enter. Panah kiri dan kanan menggeser kursor."
  }
  var undone: String { "Perubahan terakhir dibatalkan." }
  var nothingToUndo: String { "Tidak ada lagi yang bisa dibatalkan." }
  var textIsEmptyYet: String { "Belum ada baris. Ketik dulu baris pertama, lalu Enter." }
  func emptyLineAddsNothing(_ ending: String) -> String {
    "Enter saja tidak menambah apa-apa. Sudah siap? Ketik \(ending)."
  }
  func tooManyLinesHere(_ most: Int) -> String {
    "Paling banyak \(most) baris. Hapus dulu baris yang tidak dipakai."
  }
  func lineIsTooLong(_ most: Int) -> String {
    "Baris ini terlalu panjang (paling banyak \(most) huruf). Bagi menjadi dua baris."
  }
  func letterWorksOutside(_ letter: String) -> String {
    "\(letter) ada di layar latihan. Ketik k untuk ke sana; tulisan di sini tetap tersimpan."
  }
  func isThisALine(_ text: String) -> String {
    "\"\(text)\":  1 itu isi baris  ·  2 itu perintah untuk mengubah baris"
  }
  func savedInFile(_ path: String) -> String { "Tersimpan di file \(path)" }
  func noFileYet(_ path: String) -> String {
    "Belum ada isi di file \(path). Ketik simpan untuk membuatnya."
  }
  func fileIsOtherwise(_ name: String) -> String {
    "Isi file \(name) tidak sama dengan yang di layar ini. Mau pakai yang mana?"
  }
  var takeFromFile: String { "yang di file" }
  var keepMine: String { "yang di layar ini (isi file yang lama disimpan di sebelahnya)" }
  func takenFromFile(_ name: String) -> String {
    "Isi diambil dari file \(name). Ketik urung untuk kembali ke yang tadi."
  }
}
