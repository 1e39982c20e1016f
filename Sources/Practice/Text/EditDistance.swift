/// How far apart two texts are, in single slips of a finger.
enum EditDistance {
  /// Whether one letter was added, left out, changed or swapped with its neighbour.
  static func isOne(_ one: String, _ other: String) -> Bool {
    let (first, second) = (Array(one), Array(other))
    guard abs(first.count - second.count) <= 1, first != second else { return false }
    let start = zip(first, second).prefix { $0 == $1 }.count
    let (restOne, restOther) = (first[start...], second[start...])
    if restOne.count == restOther.count {
      return restOne.dropFirst() == restOther.dropFirst() || isSwap(restOne, restOther)
    }
    return restOne.count > restOther.count
      ? Array(restOne.dropFirst()) == Array(restOther)
      : Array(restOther.dropFirst()) == Array(restOne)
  }

  private static func isSwap(_ one: ArraySlice<Character>, _ other: ArraySlice<Character>) -> Bool {
    guard one.count >= 2 else { return false }
    let (first, second) = (Array(one), Array(other))
    return first[0] == second[1] && first[1] == second[0] && first[2...] == second[2...]
  }
}
