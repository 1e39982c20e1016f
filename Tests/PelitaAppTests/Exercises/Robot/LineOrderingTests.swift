import Testing

@testable import PelitaApp

@Suite struct LineOrderingTests {
  @Test func `each line is used once, also when two are alike`() {
    var ordering = LineOrdering(["maju", "belok kiri", "maju"], text: "")
    let added = [3, 3, 1].map { ordering.add($0) }
    #expect(added == [true, false, true])
    #expect(ordering.text == "maju\nmaju")
  }

  @Test func `a kept order goes on, without lines that are not offered`() {
    var ordering = LineOrdering(
      ["maju", "belok kiri", "maju"], text: "  maju\nterbang\nmaju\nmaju")
    #expect(ordering.chosen == [0, 2])
    ordering.removeLast()
    #expect(ordering.lines == ["maju"])
    ordering.removeAll()
    #expect(ordering.text.isEmpty)
  }
}
