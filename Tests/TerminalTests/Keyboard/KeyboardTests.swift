import Glibc
import Testing

@testable import Terminal

struct KeyboardTests {
  @Test func `a look that does not wait leaves half a sequence for later`() {
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    defer { for end in ends { close(end) } }
    var keyboard = Keyboard(descriptor: ends[0])
    write(ends[1], "\u{1B}", 1)
    #expect(keyboard.next(within: 0) == nil)
    write(ends[1], "[A", 2)
    #expect(keyboard.next(within: 0) == .key(.named("kcuu1")))
    #expect(keyboard.next(within: 0) == nil)
  }

  @Test func `Escape alone is Escape once nothing followed in time`() {
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    defer { for end in ends { close(end) } }
    var keyboard = Keyboard(descriptor: ends[0])
    write(ends[1], "\u{1B}", 1)
    #expect(keyboard.next(within: 5_000) == .key(.escape))
  }
}
