import Curriculum
import Foundation
import Practice
import TestSupport
import Testing
import Workbench

@testable import PelitaApp

@Suite struct WebVisitTests {
  @Test func `the pages are laid out with this teacher's codes, and one is typed back`() throws {
    let place = try PracticeRoom("web/address-and-links")
    let codes = WebCode(seed: 7)
    let (outcome, console) = try place.work([codes.code("links")])
    #expect(outcome.verdict?.reasons.map(\.name) == ["stage-links"])
    #expect(console.transcript.contains("latihan › index.html"))
    #expect(try place.read("pintu.html").contains(codes.code("address")))
    let (second, _) = try place.work([codes.code("address").lowercased()])
    #expect(second.verdict == .right)
  }

  @Test func `a code behind a form does not stand in the page`() throws {
    let place = try PracticeRoom("web/form-and-find")
    _ = try place.work(["0"])
    let page = try place.read("index.html")
    #expect(!page.contains("{{"))
    #expect(!page.contains(WebCode(seed: 7).code("found")))
  }

  @Test(arguments: ["address-and-links", "form-and-find", "two-tabs"], Language.allCases)
  func `every link leads to a page, and nothing comes from elsewhere`(
    name: String, language: Language
  ) throws {
    let place = try PracticeRoom("web/" + name, in: language)
    let pages = try WebPages(of: place.exercise, codes: WebCode(seed: 1)).items
    let names = Set(pages.map(\.path))
    #expect(!names.isEmpty)
    for page in pages {
      let text = String(decoding: page.bytes ?? [], as: UTF8.self)
      #expect(text.contains("default-src 'none'"))
      #expect(!text.contains("http:") && !text.contains("https:") && !text.contains("src="))
      for link in text.split(separator: "href=\"").dropFirst() {
        #expect(names.contains(String(link.prefix { $0 != "\"" })))
      }
    }
  }

  @Test func `pages that do not open are not counted as a miss`() throws {
    let place = try PracticeRoom("web/two-tabs")
    let (outcome, console) = try place.work(["2"])
    #expect(outcome.verdict == .unchecked(ExerciseReason("no-browser")))
    #expect(console.transcript.contains("klik ganda"))
  }
}
