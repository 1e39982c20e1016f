import TestSupport
import Testing

@testable import Terminal

struct KeystrokeDecoderTests {
  /// All keystrokes of `bytes`, once no more can come.
  private func keystrokes(_ text: String) -> [Keystroke] { keystrokes(Array(text.utf8)) }

  private func keystrokes(_ bytes: [UInt8], cutInto size: Int = .max) -> [Keystroke] {
    var decoder = KeystrokeDecoder()
    var found: [Keystroke] = []
    for start in stride(from: 0, to: bytes.count, by: min(size, max(1, bytes.count))) {
      decoder.take(bytes[start..<min(bytes.count, start + min(size, bytes.count))])
      while let key = decoder.next() { found.append(key) }
    }
    while let key = decoder.nextWithoutMore() { found.append(key) }
    return found
  }

  @Test(
    arguments: [
      ("a", .character("a")), ("é", .character("é")), ("漢", .character("漢")),
      ("\r", .enter), ("\n", .enter), ("\r\n", .enter), ("\t", .tab),
      ("\u{7F}", .backspace), ("\u{8}", .backspace), ("\u{1B}", .escape),
      ("\u{3}", .control(3)), ("\u{1A}", .control(0x1A)), ("\u{0}", .control(0)),
      ("\u{1B}[A", .named("kcuu1")), ("\u{1B}OB", .named("kcud1")), ("\u{1B}[3~", .named("kdch1")),
      ("\u{1B}[1;5C", .named("kRIT5")), ("\u{1B}[1;2D", .named("kLFT")),
      ("\u{1B}[15~", .named("kf5")), ("\u{1B}[[A", .named("kf1")), ("\u{1B}OP", .named("kf1")),
      ("\u{1B}[15;2~", .named("kf17")), ("\u{1B}[1;5P", .named("kf25")),
      ("\u{1B}[24;6~", .named("kf48")), ("\u{1B}[31~", .named("kf17")),
      ("\u{1B}[Z", .named("kcbt")), ("\u{1B}b", .alternate("b")), ("\u{1B}[", .alternate("[")),
      ("\u{1B}[200~dua\r\nbaris\u{1B}[201~", .paste("dua\r\nbaris")),
    ] as [(String, Keystroke)])
  func `tells one key from what it sends`(sent: String, key: Keystroke) {
    #expect(keystrokes(sent) == [key])
    #expect(keystrokes(Array(sent.utf8), cutInto: 1) == [key])
  }

  @Test func `waits for the rest of a sequence, and only then`() {
    var decoder = KeystrokeDecoder()
    decoder.take([0x1B])
    #expect(decoder.next() == nil)
    #expect(decoder.patience == .sequence)
    decoder.take(Array("[A".utf8))
    #expect(decoder.next() == .named("kcuu1"))
    #expect(decoder.next() == nil)
    #expect(decoder.patience == nil)
  }

  @Test func `takes two presses of Escape for two`() {
    #expect(keystrokes("\u{1B}\u{1B}") == [.escape, .escape])
  }

  @Test func `passes over what is no key`() {
    #expect(keystrokes("\u{1B}[?1;2ca\u{1B}[99zb") == [.character("a"), .character("b")])
    #expect(
      keystrokes([0xFF, 0x61, 0xC3, 0x62, 0xE2, 0x82]) == [.character("a"), .character("b")])
  }

  @Test func `bounds a paste and does not lose what follows it`() {
    let paste = "\u{1B}[200~" + String(repeating: "x", count: 1_000_000) + "\u{1B}[201~\r"
    guard case .paste(let text) = keystrokes(Array(paste.utf8), cutInto: 4096).first else {
      Issue.record("no paste")
      return
    }
    #expect(text.count == KeystrokeDecoder.longestPaste)
    #expect(keystrokes(Array(paste.utf8), cutInto: 4096).last == .enter)
  }

  @Test func `does not wait for ever for the end of a paste`() {
    #expect(keystrokes("\u{1B}[200~separuh") == [.paste("separuh")])
  }

  @Test func `gathers the text of a burst and leaves the key after it`() {
    var decoder = KeystrokeDecoder()
    decoder.take(Array("aé漢".utf8) + [0xFF, 0x03])
    #expect(decoder.followingText() == "aé漢")
    #expect(decoder.followingText() == "")
    #expect(decoder.next() == .control(0x03))
  }

  @Test(arguments: 0..<300)
  func `ends, whatever comes, and however it is cut`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let alphabet: [UInt8] = [
      0x1B, 0x5B, 0x4F, 0x31, 0x3B, 0x7E, 0x41, 0xC3, 0xA9, 0xFF, 0x0D, 0x03,
    ]
    let bytes = (0..<60).compactMap { _ in alphabet.randomElement(using: &random) }
    #expect(keystrokes(bytes, cutInto: 1) == keystrokes(bytes))
  }
}
