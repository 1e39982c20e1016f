import Curriculum

/// The order in which a question's options or rows are drawn on the screen.
enum ShownOrder {
  /// Places in the file's order for each place on the screen.
  ///
  /// The same arguments always give the same order. Draw 0 is the first showing; each later draw
  /// is a variant and differs from the one before wherever there are two places, unless the lesson
  /// speaks of the numbers.
  static func order(
    of question: Question, count: Int, salt: Int = 0, draw: Int, seed: UInt64
  ) -> [Int] {
    let inFile = Array(0..<count)
    guard count > 1 else { return inFile }
    let keepsNumbers = !question.attributes.randomizes && question.namesNumbers(upTo: count)
    let draw = keepsNumbers ? 0 : draw
    let isDrawn = draw > 0 || question.attributes.randomizes
    guard isDrawn || question.isGivenAway(by: inFile) else { return inFile }
    let before =
      draw > 0 ? order(of: question, count: count, salt: salt, draw: draw - 1, seed: seed) : nil
    var drawing = Drawing(seed: seed, name: question.id.text, salt: UInt64(draw * 1_000 + salt))
    var order = inFile.shuffled(using: &drawing)
    for _ in 0..<count where order == before || question.isGivenAway(by: order) {
      order.append(order.removeFirst())
    }
    return order
  }
}

extension Question {
  /// Whether rows in this order answer themselves: first row first column, and so on.
  fileprivate func isGivenAway(by order: [Int]) -> Bool {
    guard case .matrix(let matrix) = form, matrix.arrangement != .grid,
      order.count == matrix.rows.count, order.count > 1
    else { return false }
    return order.enumerated().allSatisfy { matrix.rows[$1].right == [$0] }
  }
}

/// Numbers that follow from a seed and a name (FNV-1a into SplitMix64).
private struct Drawing: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64, name: String, salt: UInt64) {
    var mixed: UInt64 = 0xCBF2_9CE4_8422_2325 ^ seed
    for byte in name.utf8 { mixed = (mixed ^ UInt64(byte)) &* 0x100_0000_01B3 }
    state = mixed &+ salt &* 0x9E37_79B9_7F4A_7C15
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
