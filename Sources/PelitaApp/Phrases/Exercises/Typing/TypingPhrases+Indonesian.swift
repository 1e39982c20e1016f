import Drills

extension IndonesianPhrases {
  var typeThis: String { "Ketik:" }
  func lineNumber(_ number: Int, of all: Int) -> String { "baris \(number) dari \(all)" }
  func finger(_ finger: Finger) -> String {
    switch finger {
    case .little(let hand): "kelingking \(side(hand))"
    case .ring(let hand): "jari manis \(side(hand))"
    case .middle(let hand): "jari tengah \(side(hand))"
    case .index(let hand): "telunjuk \(side(hand))"
    case .thumb: "jempol"
    }
  }
  private func side(_ hand: Hand) -> String { hand == .left ? "kiri" : "kanan" }
  func holdShift(_ hand: Hand) -> String { "tahan Shift \(side(hand))" }
  var fingerForEnter: String { "kelingking kanan → Enter" }
  var spaceBar: String { "spasi" }
  func keyName(_ label: String) -> String {
    switch label {
    case KeyLabel.space: "spasi"
    case KeyLabel.shift: "Shift"
    default: label
    }
  }

  var accuracyFirst: String { "Pelan saja. Yang penting tepat." }
  func accuracy(percent: Int) -> String { "ketepatan \(percent) %" }
  func speed(_ wordsPerMinute: Int) -> String { "kecepatan \(wordsPerMinute) kata per menit" }
  func ownBest(_ wordsPerMinute: Int) -> String { "terbaik: \(wordsPerMinute)" }
  func newOwnBest(before: Int) -> String { "Ini yang terbaik sejauh ini. Sebelumnya: \(before)." }
  func otherCharacter(wanted: String, came: String) -> String {
    "Terketik \(came), di sini \(wanted). Backspace menghapus."
  }
  var lineIsFull: String { "Baris ini sudah penuh. Tekan Enter." }
  func lineIsShort(_ left: Int) -> String { "Masih ada \(left) huruf di baris ini." }
  var pastingIsNoTyping: String { "Tempelan tidak dihitung: di sini jari yang berlatih." }
  var escapeOnceMore: String { "Tekan Esc sekali lagi untuk keluar. Ketikan disimpan." }
  var escapeTwiceLeaves: String { "(Esc dua kali: keluar dari latihan ini)" }

  func typedSoFar(line: Int, of all: Int) -> String {
    "Tadi sampai di baris \(line) dari \(all). Ketikannya masih ada."
  }
  var goOnTyping: String { "Lanjut dari sana" }
  var typeFromTheStart: String { "Mulai lagi dari awal" }
  var enoughTyping: String { "Cukup sampai di sini (tetap dihitung latihan)" }
  var typingIsOver: String { "Selesai mengetik" }
  func keysToPractise(_ keys: String) -> String { "Yang masih perlu dilatih: \(keys)" }
  func milestone(_ reached: TypingMilestone?, next: TypingMilestone?) -> String {
    let now = reached.map { "Tercapai: \(goal($0))." }
    let later = next.map { now == nil ? "Tujuan: \(goal($0))." : "Berikutnya: \(goal($0))." }
    return [now, later].compactMap(\.self).joined(separator: " ")
  }
  private func goal(_ milestone: TypingMilestone) -> String {
    switch milestone {
    case .accurate: "90 % tepat, secepat apa pun"
    case .steady: "8 kata per menit, 92 % tepat"
    case .fluent: "15 kata per menit, 95 % tepat"
    case .office: "20 kata per menit, 95 % tepat, nyaman untuk kerja kantor"
    }
  }

  var lineIsTheSame: String { "Sama persis." }
  var typeTheLineFirst: String { "Ketik dulu barisnya, lalu tekan Enter. 0 untuk keluar." }
  var whichNames: String { "Nama siapa yang diketik?" }
  var exampleNames: String { "Nama contoh" }
  var ownClassNames: String { "Nama murid di kelas sendiri" }
  func typeNames(most: Int) -> String {
    "Ketik satu nama, lalu Enter. Paling banyak \(most) nama. Sudah cukup? Enter saja."
  }
  var namesStayHere: String { "Nama tidak ikut dikirim. Yang dicatat angka latihannya saja." }
  var nameNeedsPlainLetters: String {
    "Pakai huruf yang ada di papan ketik, paling panjang 40 huruf."
  }
  var ownNamesAreNotKept: String { "(nama kelas sendiri, tidak disimpan)" }
}
