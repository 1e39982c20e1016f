/// A whole of people split into groups, told so that no group under five can be reckoned from it.
///
/// A group of one to four is never a number. The first group of five or more is then told as a
/// range, just as wide as the small groups leave open; where even that would narrow a small group
/// down, no group is told. Whoever knows the whole, the other groups and this rule can say of a
/// small group only that it has one to four people. Nobody, and everybody, are told as they are.
///
/// People who stand in the same hand-over by name are public; what is protected is the rest.
///
/// Where the whole is itself a part of something that is told, such as an audience among all
/// teachers, those left out are a group like the others: less than five of them are never reckoned
/// from both.
public struct PublicCounts: Hashable, Sendable {
  /// The smallest group that may be a number.
  public static let smallest = 5

  public let total: PublicCount
  /// One for each group, in the order given.
  public let groups: [PublicCount]

  /// Splits a whole into groups of `counts` people, `named` of each being public already.
  ///
  /// `leftOut` people belong to none of the groups, and to something larger that is told.
  public init(_ counts: [Int], named: [Int] = [], leftOut: Int = 0) {
    let named = counts.indices.map { named.indices.contains($0) ? min(named[$0], counts[$0]) : 0 }
    let rest = zip(counts, named).map(-)
    let known = named.reduce(0, +)
    let whole = rest.reduce(0, +)
    let isPart = leftOut > 0
    let isFew = (1..<Self.smallest).contains(whole)
    let leavesFew = isPart && (1..<Self.smallest).contains(leftOut)
    if whole == 0 {
      total = .exact(known)
      groups = counts.map(PublicCount.exact)
    } else if isPart, isFew || leavesFew, whole + leftOut < 2 * Self.smallest - 1 {
      // Which of the two is the small one must not be seen.
      total = .hidden
      groups = counts.map { _ in .hidden }
    } else if isFew {
      total = PublicCount.few.adding(known)
      groups = counts.map { _ in .hidden }
    } else if leavesFew {
      let most = whole + leftOut - 1
      total = PublicCount.between(most - Self.smallest + 2, most).adding(known)
      groups = zip(Self.protected(rest + [leftOut]), named).map { $0.adding($1) }
    } else {
      total = .exact(whole + known)
      groups = zip(Self.protected(rest), named).map { $0.adding($1) }
    }
  }

  /// One group out of a whole, and those who do not belong to it.
  public init(_ count: Int, of whole: Int, named: Int = 0, ofNamed: Int = 0) {
    self.init([count, whole - count], named: [named, ofNamed - named])
  }

  private static func protected(_ counts: [Int]) -> [PublicCount] {
    let small = counts.indices.filter { (1..<smallest).contains(counts[$0]) }
    guard !small.isEmpty else { return counts.map(PublicCount.exact) }
    // Which group covers the small ones must not depend on how small they are: the first does.
    guard let cover = counts.firstIndex(where: { $0 >= smallest }) else {
      return counts.map { _ in .hidden }
    }
    let covered = counts[cover] + small.reduce(0) { $0 + counts[$1] }
    let low = covered - small.count * (smallest - 1)
    guard low >= smallest else { return counts.map { _ in .hidden } }
    return counts.indices.map { place in
      if place == cover { return .between(low, covered - small.count) }
      return small.contains(place) ? .few : .exact(counts[place])
    }
  }

  /// The whole and the groups under their names.
  public func json(_ names: [String]) -> JSONValue {
    var object = JSONObject([.init("total", total.json)])
    for (name, group) in zip(names, groups) { object.append(name, group.json) }
    return .object(object)
  }
}

extension PublicCount {
  /// With people who are known by name besides.
  fileprivate func adding(_ known: Int) -> PublicCount {
    switch self {
    case .exact(let number): .exact(number + known)
    case .between(let low, let high): .between(low + known, high + known)
    case .hidden: .hidden
    }
  }
}
