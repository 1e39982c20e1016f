import Foundation
import LearningRecord
import TestSupport
import Testing

/// Typing and keys in the real program at a real terminal, with everything that goes wrong.
struct DrillTests {
  /// A laptop on which a teacher has introduced herself, made once and copied.
  private static let introduced = Result { try Laptop.withTeacher() }

  /// The shell that starts the exercise `id`, in a window of `columns` × `rows`.
  private func start(
    _ id: String, on laptop: Laptop, columns: Int = 80, rows: Int = 24
  ) async throws -> TmuxSession {
    let tmux = try TmuxSession(
      "exec dash", columns: columns, rows: rows,
      environment: laptop.environment.merging(["TERM": "tmux-256color"]) { $1 })
    try await tmux.waitFor("$")
    try await open(id, tmux)
    return tmux
  }

  private func open(_ id: String, _ tmux: TmuxSession) async throws {
    try tmux.enter("clear; '\(Laptop.program)' practise \(id)")
    try await tmux.waitFor("untuk mulai.")
    try tmux.enter("")
  }

  /// Ends the program, which lets go of the record.
  private func leave(_ tmux: TmuxSession) async throws {
    try tmux.enter("0")
    try await tmux.wait(for: "the shell's prompt") { screen in
      screen.split(separator: "\n").last?.trimmingCharacters(in: .whitespaces) == "$"
    }
  }

  /// Presses one key after the other, and waits now and then until they stand behind `before`.
  ///
  /// A machine that is busy may hand keys on late and all at once; so few of them are no burst.
  private func type(_ text: String, after before: String = "", _ tmux: TmuxSession) async throws {
    var typed = before
    for (index, character) in text.enumerated() {
      try await Task.sleep(for: .milliseconds(12))
      try tmux.sendText(String(character))
      typed.append(character)
      if index % 8 == 7 || index == text.count - 1 { try await tmux.waitFor(typed + "▮") }
    }
  }

  @Test func `typing marks slips, takes Backspace, and counts no paste`() async throws {
    let laptop = try Laptop(copying: Self.introduced.get())
    let tmux = try await start("typing/email-line", on: laptop, columns: 60, rows: 20)
    try await tmux.waitFor("telunjuk kiri → b")
    try await type("bi", tmux)
    try await tmux.waitFor("Terketik i, di sini u.")
    try tmux.sendKeys("BSpace")
    try await type("u", after: "b", tmux)
    try tmux.paste(".contoh@sekolah.example")
    try await tmux.waitFor("Tempelan tidak dihitung")
    #expect(try !tmux.capture().contains("bu.contoh@sekolah.example▮"))
    try await type(".", after: "bu", tmux)
    // What a program types at once is no typing either; a pause keeps the full stop out of it.
    try await Task.sleep(for: .milliseconds(50))
    try tmux.sendText("contoh@sekolah.example")
    try await tmux.wait(for: "the burst to be taken back") {
      $0.contains("Tempelan tidak dihitung") && $0.contains(" bu.▮")
    }
    try await Task.sleep(for: .milliseconds(250))
    try await type("contoh@sekolah.example", after: "bu.", tmux)
    try tmux.sendKeys("Enter")
    try await tmux.waitFor("baris 2 dari 4")
    for line in ["wali.kelas7a@smp.example", "tata_usaha@smp.example", "guru-07@sekolah.example"] {
      try await type(line, tmux)
      try tmux.sendKeys("Enter")
    }
    try await tmux.waitFor("Selesai mengetik")
    try await tmux.waitFor("Yang masih perlu dilatih: u")
    try tmux.enter("")
    try await tmux.waitFor("Benar.")
    try await leave(tmux)
    let kept = try #require(try laptop.storedPerformances().first?.performance)
    #expect(kept.measures["missed.u"] == 1)
    #expect(kept.measures["pastes"] == 2)
    #expect(kept.work.hasPrefix("bu.contoh@sekolah.example\n"))
  }

  @Test func `typing survives a kill, and the next start puts the terminal right`() async throws {
    let laptop = try Laptop(copying: Self.introduced.get())
    let tmux = try await start("typing/capitals", on: laptop)
    try await tmux.waitFor("baris 1 dari 4")
    try await type("Bu Contoh dan Pak Uji", tmux)
    try tmux.sendKeys("Enter")
    try await tmux.waitFor("baris 2 dari 4")
    try await type("Kelas", tmux)
    try tmux.cutPowerOfProgram()
    try await tmux.waitFor("Killed")
    try await open("typing/capitals", tmux)
    // The finished line is there; the one that was being typed was not kept yet.
    try await tmux.waitFor("Tadi sampai di baris 2 dari 4.")
    try tmux.enter("k")
    try await tmux.waitFor("Pekerjaan tadi tersimpan.")
    try tmux.enter("0")
    try await tmux.waitFor("$")
    try tmux.enter("clear; stty -a")
    let settings = try await tmux.waitFor("min = 1")
    #expect(settings.contains("intr = ^C") && settings.contains(" icanon"))
    #expect(settings.contains(" echo ") && settings.contains("isig icanon"))
  }

  /// Plays the minute of the probe; the key that does not come is skipped with Enter.
  private func probe(_ tmux: TmuxSession, skipping skipped: String = "") async throws {
    let keys = [
      "Left", "End", "DC", "NPage", "F5", "C-a", "C-s", "C-f", "C-p", "C-c", "S-Right", "C-Right",
    ]
    for (index, key) in keys.enumerated() {
      try await tmux.waitFor("tombol \(index + 1) dari 12")
      guard key == skipped else {
        try tmux.sendKeys(key)
        continue
      }
      try tmux.sendKeys("Enter")
      try await tmux.waitFor("Enter tidak perlu di sini.")
      try tmux.sendKeys("Enter")
    }
  }

  @Test func `keys are probed once, pressed live, and named where they never arrive`() async throws
  {
    let laptop = try Laptop(copying: Self.introduced.get())
    let tmux = try await start("keys/save", on: laptop, columns: 60, rows: 20)
    try await probe(tmux, skipping: "F5")
    try await tmux.waitFor("tombol 1 dari 4")
    try tmux.sendKeys("s")
    try await tmux.waitFor("Belum tepat. Yang sampai S saja.")
    try tmux.sendKeys("C-s")
    try await tmux.waitFor("Benar. Ctrl+S = menyimpan.")
    try tmux.enter("ctrl shift s")
    // The F keys did not come in the probe: this one is asked by its name.
    try await tmux.waitFor("Tombol apa untuk menyimpan dengan nama lain di Word?")
    try tmux.sendText("f12")
    try tmux.sendKeys("Enter")
    try await tmux.waitFor("tombol 4 dari 5")
    try tmux.sendKeys("C-s")
    try await tmux.waitFor("Yang ini sekali lagi.")
    try tmux.sendKeys("C-s")
    try await tmux.waitFor("untuk lanjut.")
    #expect(try tmux.capture().contains("Benar."))
    try await leave(tmux)
    #expect(
      try laptop.storedPerformances().map(\.performance.work) == [
        "Ctrl+S\nCtrl+Shift+S\nF12\nCtrl+S"
      ])
    try await open("keys/save", tmux)
    try await tmux.waitFor("tombol 1 dari 4")
  }

  @Test func `keys that kill elsewhere are keys here, and Esc twice leaves`() async throws {
    let laptop = try Laptop(copying: Self.introduced.get())
    let tmux = try await start("keys/undo-redo", on: laptop)
    try await probe(tmux)
    try await tmux.waitFor("tombol 1 dari 3")
    for key in ["C-c", "C-\\", "C-d", "C-q"] { try tmux.sendKeys(key) }
    try await tmux.waitFor("Belum tepat.")
    try tmux.sendKeys("C-z")
    try await tmux.waitFor("Benar. Ctrl+Z")
    try tmux.sendKeys("Escape")
    try await tmux.waitFor("Tekan Esc sekali lagi")
    try tmux.sendKeys("Escape")
    try await tmux.waitFor("Pekerjaan tadi tersimpan.")
    try tmux.enter("")
    try await tmux.waitFor("mengulangi yang tadi dibatalkan")
  }

  @Test func `a bracketed paste is the proof of copy and paste`() async throws {
    let laptop = try Laptop(copying: Self.introduced.get())
    let tmux = try await start("keys/paste-proof", on: laptop)
    try await tmux.waitFor("Rapat guru hari Senin")
    try tmux.sendKeys("R")
    try await tmux.waitFor("Itu diketik.")
    try tmux.paste("Rapat guru")
    try await tmux.waitFor("Yang ditempel \"Rapat guru\".")
    try tmux.paste("Rapat guru hari Senin\n")
    try await tmux.waitFor("kelas7a@sekolah.example")
    try tmux.sendKeys("Enter")
    try await tmux.waitFor("Tombol apa untuk menempel di aplikasi?")
    try tmux.enter("kontrol v")
    try await tmux.waitFor("Tombol apa untuk menyalin di aplikasi?")
    try tmux.enter("^C")
    try await tmux.waitFor("Salin teks ini")
    try tmux.paste("Rapat guru hari Senin")
    try await tmux.waitFor("Benar.")
  }

  @Test func `scripts and copies are judged without a person`() throws {
    let laptop = try Laptop(copying: Self.introduced.get())
    let file = laptop.home + "/keys.txt"
    try "^Z\nkontrol y\nCtrl+Z\n".write(toFile: file, atomically: true, encoding: .utf8)
    #expect(try laptop.run(["practise", "keys/undo-redo", "--judge", file]).status == 0)
    try "Esc\nctrl y\nctrl z\n".write(toFile: file, atomically: true, encoding: .utf8)
    let judged = try laptop.run(["practise", "keys/undo-redo", "--judge", file, "--json"])
    #expect(judged.status == 1)
    #expect(judged.output.contains("\"esc-is-no-undo\""))
    try "01 85 90 78\n".write(toFile: file, atomically: true, encoding: .utf8)
    let copied = try laptop.run(["practise", "typing/grade-numbers", "--judge", file])
    #expect(copied.status == 1 && copied.output.contains("4 dari 5 baris"))
  }
}
