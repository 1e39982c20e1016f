import Terminal
import Testing

struct DrawnInASCIITests {
  @Test func `replaces drawing, marks and quotes`() {
    #expect("╭──╮ ▸ █░ ✓ · › — “a”".drawnInASCII == "+--+ > #. v - > - \"a\"")
  }

  @Test func `keeps letters and the width of the layout`() {
    #expect("José … 漢".drawnInASCII == "José ... 漢")
    #expect("│ 1 │".drawnInASCII.displayWidth == "│ 1 │".displayWidth)
  }
}
