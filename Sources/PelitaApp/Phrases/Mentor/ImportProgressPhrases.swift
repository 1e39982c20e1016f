/// What is said while many files are taken in.
protocol ImportProgressPhrases {
  func openingFile(_ number: Int, of count: Int) -> String
  var controlCStops: String { get }
  func stoppedWithFilesLeft(_ count: Int) -> String
  /// While it is worked out what many teachers' files come to.
  func summingUp(_ done: Int, of all: Int) -> String
  /// Where copies of refused files are.
  func refusedAreKept(in folder: String) -> String
}

extension IndonesianPhrases {
  func openingFile(_ number: Int, of count: Int) -> String {
    "Membuka file \(number) dari \(count)"
  }
  var controlCStops: String {
    "Tahan Ctrl, tekan C: berhenti sesudah file ini. Yang sudah masuk tetap tersimpan."
  }
  func stoppedWithFilesLeft(_ count: Int) -> String {
    "Berhenti. Yang sudah masuk tersimpan; \(count) file belum dibuka, bisa dilanjutkan kapan saja."
  }
  func summingUp(_ done: Int, of all: Int) -> String {
    "Merangkum file guru: \(done) dari \(all)"
  }
  func refusedAreKept(in folder: String) -> String {
    "Salinan file yang belum bisa dibuka, dengan alasannya: \(folder)"
  }
}

extension EnglishPhrases {
  func openingFile(_ number: Int, of count: Int) -> String { "Opening file \(number) of \(count)" }
  var controlCStops: String {
    "Hold Ctrl, press C: stop after this file. What came in stays saved."
  }
  func stoppedWithFilesLeft(_ count: Int) -> String {
    "Stopped. What came in is saved; \(count) files are not opened yet and can be at any time."
  }
  func summingUp(_ done: Int, of all: Int) -> String {
    "Summing up teachers' files: \(done) of \(all)"
  }
  func refusedAreKept(in folder: String) -> String {
    "Copies of files that could not be opened, with the reason: \(folder)"
  }
}
