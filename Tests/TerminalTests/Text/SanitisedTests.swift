import Terminal
import TestSupport
import Testing

struct SanitisedTests {
  @Test(arguments: [
    ("\u{1B}[31mmerah\u{1B}[0m", "merah"),
    ("a\u{1B}[2J\u{1B}[Hb", "ab"),
    ("\u{1B}]0;judul\u{07}isi", "isi"),
    ("\u{1B}]8;;http://contoh\u{1B}\\tautan\u{1B}]8;;\u{1B}\\", "tautan"),
    ("\u{1B}P1;2|abc\u{1B}\\x", "x"),
    ("\u{9B}31mx\u{9D}0;y\u{9C}z", "xz"),
    ("\u{1B}(Ba\u{1B}cb\u{1B}7c", "abc"),
    ("a\u{202E}b\u{202C}c\u{2066}d\u{2069}e\u{200F}", "abcde"),
    ("nol\u{0}bel\u{7}hapus\u{7F}mundur\u{8}", "nolbelhapusmundur"),
    ("a\tb", "a    b"),
    ("a\r\nb\rc\u{2028}d\u{85}e", "a\nb\nc\nd\ne"),
    ("\u{FEFF}x\u{E0041}\u{AD}\u{200B}y", "xy"),
    ("keluarga 👨‍👩‍👧 e\u{301} 漢 — ▸ ✓", "keluarga 👨‍👩‍👧 e\u{301} 漢 — ▸ ✓"),
  ])
  func `loses what could steer the terminal and nothing else`(text: String, clean: String) {
    #expect(text.sanitised == clean)
  }

  @Test func `does not lose the rest after an unfinished sequence`() {
    #expect("a\u{1B}[31\nb".sanitised == "a\nb")
    #expect("a\u{1B}]0;judul\nb".sanitised == "a\nb")
    #expect("\u{1B}".sanitised == "")
  }

  @Test func `bounds the marks stacked on a letter`() {
    let smear = "a" + String(repeating: "\u{301}", count: 5000)
    #expect(smear.sanitised.unicodeScalars.count == 9)
  }

  @Test func `becomes one line where one is wanted`() {
    #expect("Bu\nContoh\r\n2".sanitisedLine == "Bu Contoh 2")
  }

  @Test(arguments: 0..<300)
  func `holds no control character, whatever comes, and is stable`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let scalars: [Unicode.Scalar] = [
      "\u{1B}", "[", "]", "m", "3", ";", "\u{7}", "\\", "a", "\n", "\r", "\u{9B}", "\u{202E}", "(",
    ]
    var text = ""
    for _ in 0..<60 { text.unicodeScalars.append(scalars.randomElement(using: &random) ?? "a") }
    let clean = text.sanitised
    let isHarmless = clean.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 }
    #expect(isHarmless && !clean.unicodeScalars.contains("\u{9B}"))
    #expect(clean.sanitised == clean)
  }
}
