import Terminal
import Testing

struct FittingTests {
  @Test func `cuts with an ellipsis, by columns`() {
    #expect("Bu Contoh".truncated(to: 9) == "Bu Contoh")
    #expect("Bu Contoh".truncated(to: 5) == "Bu C…")
    #expect("漢字漢".truncated(to: 4) == "漢…")
    #expect("abc".truncated(to: 0) == "")
  }

  @Test func `fills up on either side`() {
    #expect("漢".fitted(to: 4) == "漢  ")
    #expect("7".fitted(to: 3, isAlignedRight: true) == "  7")
    #expect("abcdef".fitted(to: 4).displayWidth == 4)
  }

  @Test func `keeps styles`() {
    let text = StyledText("ab", .key) + StyledText("cdef")
    #expect(text.truncated(to: 4) == StyledText("ab", .key) + StyledText("c") + StyledText("…"))
  }
}
