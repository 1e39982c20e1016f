/// What `--help` teaches about files between people.
protocol ExchangeHelpPhrases {
  var helpSend: String { get }
  var helpSendTo: String { get }
  var helpSendDetail: String { get }
  var helpSendNotes: String { get }
  var helpOpen: String { get }
  var helpOpenFiles: String { get }
  var helpYes: String { get }
}

extension IndonesianPhrases {
  var helpSend: String { "Kirim catatan belajar ke pendamping: flashdisk, HP, atau folder." }
  var helpSendTo: String { "Folder tujuan; kosong: satu-satunya flashdisk, atau ~/Pelita." }
  var helpSendDetail: String {
    "Isi: summary (ringkasan), marked (yang ditandai), everything (semua)."
  }
  var helpSendNotes: String { "Sertakan catatan pribadi." }
  var helpOpen: String { "Buka file Pelita: tugas, balasan, atau catatan belajar." }
  var helpOpenFiles: String { "File .pelita." }
  var helpYes: String { "Langsung simpan, tanpa bertanya." }
}

extension EnglishPhrases {
  var helpSend: String { "Send the learning record to the mentor: flash disk, phone or folder." }
  var helpSendTo: String { "Folder to save in; without it the only flash disk, or ~/Pelita." }
  var helpSendDetail: String { "How much: summary, marked or everything." }
  var helpSendNotes: String { "Send the private notes too." }
  var helpOpen: String { "Open a Pelita file: an assignment, a reply or a learning record." }
  var helpOpenFiles: String { "Files that end in .pelita." }
  var helpYes: String { "Take it in at once, without asking." }
}
