import RecordExchange
import TestSupport
import Testing

struct SealedNameTests {
  @Test func `a name tells nothing and is another one each time`() {
    var random = SeededGenerator(seed: 1)
    let names = (0..<100).map { _ in SealedName.draw(using: &random) }
    #expect(Set(names).count == 100)
    for name in names {
      #expect(name.wholeMatch(of: /pelita-[2-9a-km-z]{8}\.pelita/) != nil)
    }
  }
}
