import Glibc
import Terminal
import Testing

struct DisplayWidthTests {
  @Test(arguments: [
    ("a", 1), ("é", 1), ("e\u{301}", 1), ("─", 1), ("▸", 1), ("✓", 1), ("█", 1), ("…", 1),
    ("漢", 2), ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2), ("Ａ", 2), ("　", 2),
    ("😀", 2), ("👍🏽", 2), ("👨‍👩‍👧", 2), ("🇮🇩", 2), ("1️⃣", 2), ("❤️", 2), ("❤", 1),
    ("\u{301}", 0), ("\u{200D}", 0), ("\u{AD}", 0), ("ไม่", 2), ("", 0), ("Surat ibu", 9),
  ])
  func `counts columns, not characters`(text: String, width: Int) {
    #expect(text.displayWidth == width)
    #expect(StyledText(text, .strong).displayWidth == width)
  }

  @Test func `agrees with the C library where it knows the character`() throws {
    // Not in the Glibc module, which is built without _XOPEN_SOURCE.
    typealias WidthFunction = @convention(c) (Int32) -> Int32
    let symbol = try #require(dlsym(nil, "wcwidth"))
    let wcwidth = unsafeBitCast(symbol, to: WidthFunction.self)
    let utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", nil)
    defer { freelocale(utf8) }
    let previous = uselocale(utf8)
    defer { uselocale(previous) }
    let disagreeing = (UInt32(0x20)...0x3_FFFF).compactMap(Unicode.Scalar.init).filter { scalar in
      let expected = wcwidth(Int32(scalar.value))
      let isKnown = scalar.properties.generalCategory != .unassigned && expected >= 0
      return isKnown && scalar.value >= 0x20
        && Character(scalar).displayWidth != Int(expected)
    }
    // The soft hyphen, Arabic number signs and jamo fillers differ between versions of Unicode.
    #expect(disagreeing.count < 20, "\(disagreeing.map { String($0.value, radix: 16) })")
  }
}
