import Curriculum
import TestSupport
import Testing

/// No input makes the reader crash or hang.
struct HostileInputTests {
  private static let units = [
    "*", "[", "[[", ">", "<", "<b>", "`", "```\n", "_a ", "\"a", "![[]()", "<!-- ", "{{1}}\n",
    "[[1]]\n***\n", "- ", "1. ", "# ", "@foo(", "$", "|", "~", "^ ", "[^a", "--", "<br",
    "<script>", "<div>\n\n", "</div>\n", "> > > [( )] a\n", "a [[b]] ", "[( )] a\n", "<a b=\"",
    "[^1]: x\n", "{1}{", "[(a) ", "http://a.b", "\\[", "**_`[<\"", "  - a\n", "\u{1B}[2J",
    "\u{FFFD}", "***\n", "[->[", "<!--- step: x --->", "\t", "e\u{301}",
  ]

  @Test(.timeLimit(.minutes(1)), arguments: units)
  func `repeated constructs end in bounded time`(unit: String) throws {
    let text = String(repeating: unit, count: 5000 / unit.utf8.count)
    for mode in [LessonReader.Mode.lenient, .strict] {
      _ = try LessonReader.read("# T\n\n" + text, mode: mode)
      _ = try LessonReader.read("# T\n\n" + text + "\n]]\"**`-->\n", mode: mode)
      _ = try LessonReader.read("<!--\n" + text, mode: mode)
    }
  }

  @Test(.timeLimit(.minutes(2)), arguments: 0..<100)
  func `mutated courses never crash the reader`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var bytes: [UInt8] = []
    for _ in 0..<6 {
      let probe = try #require(LiaScriptProbes.all.randomElement(using: &random))
      bytes += Array(probe.source.utf8)
    }
    for _ in 0..<Int.random(in: 1...40, using: &random) { mutate(&bytes, using: &random) }
    let reading = try LessonReader.read(bytes, mode: .lenient)
    _ = LessonOutline(reading).json
    _ = LessonCheck.findings(of: try LessonReader.read(bytes, mode: .strict))
    for finding in reading.findings { #expect(finding.position.line >= 1) }
  }

  private func mutate(_ bytes: inout [UInt8], using random: inout SeededGenerator) {
    guard !bytes.isEmpty else { return }
    let place = Int.random(in: 0..<bytes.count, using: &random)
    switch Int.random(in: 0..<5, using: &random) {
    case 0: bytes.remove(at: place)
    case 1: bytes[place] = UInt8.random(in: 1...255, using: &random)
    case 2:
      let unit = Self.units.randomElement(using: &random) ?? ""
      bytes.insert(contentsOf: Array(unit.utf8), at: place)
    case 3: bytes.removeSubrange(place..<min(bytes.count, place + 20))
    default: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 60)], at: place)
    }
  }

  @Test(.timeLimit(.minutes(1)))
  func `deep nesting is shown and not followed`() throws {
    let lists = (0..<500).map { String(repeating: "  ", count: $0) + "- a\n" }.joined()
    let quotes = (0..<500).map { String(repeating: "> ", count: $0) + "a\n" }.joined()
    let tags = String(repeating: "<div>\n", count: 500) + String(repeating: "</div>\n", count: 500)
    for body in [lists, quotes, tags] {
      #expect(try LessonReader.read("# T\n\n" + body, mode: .strict).lesson != nil)
    }
  }

  @Test
  func `invalid UTF-8 is replaced, not followed`() throws {
    let bytes = Array("# T\n\nA".utf8) + [0xFF, 0xC0, 0x80, 0xED, 0xA0, 0x80] + Array("B\n".utf8)
    let lesson = try #require(try LessonReader.read(bytes, mode: .lenient).lesson)
    guard case .text(.paragraph(let text))? = lesson.steps[0].parts.first else {
      Issue.record("no paragraph")
      return
    }
    #expect(text.plainText.hasPrefix("A\u{FFFD}") && text.plainText.hasSuffix("B"))
  }
}
