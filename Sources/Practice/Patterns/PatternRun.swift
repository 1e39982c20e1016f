/// One search of a compiled pattern in a text.
struct PatternRun {
  let instructions: [PatternInstruction]
  let text: [Unicode.Scalar]
  /// The place in the text at which each instruction was last reached, so that none is twice.
  private var reached: [Int]

  init(instructions: [PatternInstruction], text: [Unicode.Scalar]) {
    self.instructions = instructions
    self.text = text
    reached = Array(repeating: -1, count: instructions.count)
  }

  /// Whether some part of the text is accepted.
  mutating func accepts() -> Bool {
    var current: [Int] = []
    for place in 0...text.count {
      // A match may start anywhere.
      guard !follow([0], at: place, into: &current) else { return true }
      guard place < text.count else { break }
      let advanced = current.filter { takes($0, text[place]) }.map { $0 + 1 }
      current = []
      guard !follow(advanced, at: place + 1, into: &current) else { return true }
    }
    return false
  }

  private func takes(_ index: Int, _ scalar: Unicode.Scalar) -> Bool {
    guard case .take(let set) = instructions[index] else { return false }
    return set.contains(scalar)
  }

  /// Adds every taking instruction that can be reached; `true` when the pattern accepts.
  private mutating func follow(_ starts: [Int], at place: Int, into waiting: inout [Int]) -> Bool {
    var open = starts
    while let index = open.popLast() {
      guard reached[index] != place else { continue }
      reached[index] = place
      switch instructions[index] {
      case .accept: return true
      case .take: waiting.append(index)
      case .jump(let target): open.append(target)
      case .fork(let one, let other): open += [one, other]
      case .atStart: if place == 0 { open.append(index + 1) }
      case .atEnd: if place == text.count { open.append(index + 1) }
      case .atWordBoundary(let holds):
        if isWordBoundary(place) == holds { open.append(index + 1) }
      }
    }
    return false
  }

  private func isWordBoundary(_ place: Int) -> Bool {
    let before = place > 0 && PatternSet.wordCharacters.contains(text[place - 1])
    let after = place < text.count && PatternSet.wordCharacters.contains(text[place])
    return before != after
  }
}
