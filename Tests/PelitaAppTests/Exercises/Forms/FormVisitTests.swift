import Curriculum
import Foundation
import LearningRecord
import TestSupport
import Testing

@testable import PelitaApp

@Suite struct FormVisitTests {
  @Test func `lines are asked one by one, and any is changed by its number`() throws {
    let place = try PracticeRoom("forms/sharing-plan")
    let (outcome, console) = try place.work(["1", "9", "3", "3", "4", ""])
    // 9 is not in the list: the second line is asked again.
    #expect(console.transcript.contains("\"9\" tidak ada di daftar ini"))
    #expect(outcome.verdict?.reasons.map(\.name) == ["suggestions-only"])
    let (second, _) = try place.work(["3", "2", ""])
    #expect(second.verdict == .right)
    #expect(second.performance?.work.contains("Rencana: Boleh berkomentar") == true)
  }

  @Test func `every line is kept at once, so that a power cut loses nothing`() throws {
    let place = try PracticeRoom("forms/reply-or-reply-all")
    let (outcome, _) = try place.work(["2", "kepala@smp-contoh.example"])
    #expect(outcome.verdict == nil)
    let (_, console) = try place.work([])
    #expect(console.transcript.contains("Kepada: kepala@smp-contoh.example"))
  }

  @Test func `several lines end with an empty one, and a dash empties`() throws {
    let place = try PracticeRoom("forms/reply-or-reply-all")
    let lines = [
      "2", "kepala@smp-contoh.example", "guru@smp-contoh.example", "Re: Hari pelatihan KKA",
      "Yth. Pak Uji,", "Sabtu saya bisa. Bu Contoh", "",
    ]
    let (first, _) = try place.work(lines + [""])
    #expect(first.verdict?.reasons.map(\.name) == ["everybody-reads"])
    let (second, _) = try place.work(["3", "-", ""])
    #expect(second.verdict == .right)
    #expect(second.performance?.work.contains("Yth. Pak Uji,\n  Sabtu") == true)
  }

  @Test func `the form can be written as a text file`() throws {
    let place = try PracticeRoom("forms/reply-or-reply-all")
    let file = place.path("surel.txt")
    let text = """
      Tombol: Balas
      To: kepala@smp-contoh.example
      Subject: Re: Hari pelatihan KKA
      Isi: Yth. Pak Uji, Sabtu saya bisa.
      Salam, Bu Contoh
      """
    let (outcome, console) = try place.work(["k", "b", "", ""]) {
      guard FileManager.default.fileExists(atPath: file) else { return }
      try? text.write(toFile: file, atomically: true, encoding: .utf8)
    }
    #expect(console.transcript.contains("surel.txt"))
    #expect(outcome.verdict == .right)
  }

  @Test func `a journal is kept, and its text stays out of the record`() throws {
    let place = try PracticeRoom("journal/help-plan")
    let (empty, _) = try place.work(["", "", "", "", "", "0"])
    #expect(empty.verdict == nil)
    let (outcome, _) = try place.work(["wifi sering putus", "", "", "", ""])
    #expect(outcome.verdict == .unchecked(ExerciseReason("kept")))
    #expect(outcome.performance?.work == "")
    #expect(outcome.performance?.measures == ["wordCount": 3])
    let (_, console) = try place.work([])
    #expect(console.transcript.contains("wifi sering putus"))
  }
}
