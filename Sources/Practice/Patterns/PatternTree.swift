/// A parsed regular expression.
indirect enum PatternTree: Hashable, Sendable {
  case set(PatternSet)
  case sequence([PatternTree])
  case choice([PatternTree])
  /// `most` is `nil` without an end.
  case repeated(PatternTree, least: Int, most: Int?)
  case start
  case end
  case wordBoundary(Bool)

  /// Appends the instructions; `false` when there would be more than `limit`.
  func compile(into program: inout [PatternInstruction], limit: Int) -> Bool {
    guard program.count < limit else { return false }
    switch self {
    case .set(let set): program.append(.take(set))
    case .start: program.append(.atStart)
    case .end: program.append(.atEnd)
    case .wordBoundary(let holds): program.append(.atWordBoundary(holds))
    // Even nothing takes an instruction, so that the limit also bounds repeated nothing.
    case .sequence([]): program.append(.jump(program.count + 1))
    case .sequence(let parts):
      return parts.allSatisfy { $0.compile(into: &program, limit: limit) }
    case .choice(let ways): return Self.compile(ways[...], into: &program, limit: limit)
    case .repeated(let part, let least, let most):
      return Self.compile(part, least: least, most: most, into: &program, limit: limit)
    }
    return true
  }

  private static func compile(
    _ ways: ArraySlice<PatternTree>, into program: inout [PatternInstruction], limit: Int
  ) -> Bool {
    guard let first = ways.first else { return true }
    guard ways.count > 1 else { return first.compile(into: &program, limit: limit) }
    let fork = program.count
    program.append(.fork(fork + 1, fork + 1))
    guard first.compile(into: &program, limit: limit) else { return false }
    let jump = program.count
    program.append(.jump(jump + 1))
    program[fork] = .fork(fork + 1, program.count)
    guard compile(ways.dropFirst(), into: &program, limit: limit) else { return false }
    program[jump] = .jump(program.count)
    return true
  }

  private static func compile(
    _ part: PatternTree, least: Int, most: Int?, into program: inout [PatternInstruction],
    limit: Int
  ) -> Bool {
    for _ in 0..<least {
      guard part.compile(into: &program, limit: limit) else { return false }
    }
    guard let most else {
      let fork = program.count
      program.append(.fork(fork + 1, fork + 1))
      guard part.compile(into: &program, limit: limit) else { return false }
      program.append(.jump(fork))
      program[fork] = .fork(fork + 1, program.count)
      return true
    }
    for _ in least..<max(least, most) {
      let fork = program.count
      program.append(.fork(fork + 1, fork + 1))
      guard part.compile(into: &program, limit: limit) else { return false }
      program[fork] = .fork(fork + 1, program.count)
    }
    return true
  }
}

/// One instruction of a compiled pattern.
enum PatternInstruction: Hashable, Sendable {
  case take(PatternSet)
  case fork(Int, Int)
  case jump(Int)
  case atStart
  case atEnd
  case atWordBoundary(Bool)
  case accept
}
