import Curriculum
import Terminal
import TestSupport
import Testing
import TrainingModel

@testable import PelitaApp

@Suite struct ReportFlowTests {
  private let term: TermFixture

  init() throws { term = try TermFixture() }

  private func play(_ lines: String...) throws -> String {
    term.laptop.laptop.console.script = (lines + ["0"]).map(ScriptedConsole.Entry.line)
    _ = try ReportFlow(desk: term.desk).run()
    return term.laptop.words
  }

  @Test func `the overview fits on one screen and says what is worth talking about`() throws {
    let page = try term.desk.reportPage(in: .indonesian)
    let text = term.desk.text(of: OverviewScreen(page: page).screen)
    #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count <= 20)
    #expect(text.contains("18 guru"))
    #expect(text.contains("1 keputusan rapat lewat harinya"))
    #expect(!text.contains("Guru 0"))
  }

  @Test func `an empty Enter and unknown letters lead nowhere`() throws {
    let words = try play("", "x", "1", "", "k")
    #expect(words.contains("Laporan · SMP Contoh"))
    #expect(words.contains("Layak dibicarakan"))
  }

  @Test func `every file is made, and each time the screen says where`() throws {
    let words = try play("2", "1", "3", "4", "1", "5", "1", "6", "1")
    #expect(words.contains("Laporan tersimpan:"))
    #expect(words.contains("tabel tersimpan di folder:"))
    #expect(words.contains("Kalender tersimpan:"))
    #expect(words.contains("Catatan sekolah tersimpan:"))
    #expect(words.contains("File tanpa nama tersimpan:"))
    #expect(words.contains("sudah boleh dicabut"))
  }

  @Test func `going back makes nothing`() throws {
    let words = try play("2", "k", "4", "k", "5", "k", "6", "2")
    #expect(!words.contains("tersimpan:"))
  }
}
