import Curriculum

/// One thing that was seen in a practice folder, before alike ones are told together.
struct FolderFinding: Hashable {
  let reason: FolderReason
  /// The file or folder it is about.
  let name: String
  /// A folder's path; `nil` where it plays no part.
  let place: String?
  /// The path of the folder where it belongs.
  let target: String?
  let found: String?
  let part: String?

  /// Makes a finding about `name`.
  init(
    _ reason: FolderReason, _ name: String, in place: String? = nil, target: String? = nil,
    found: String? = nil, part: String? = nil
  ) {
    self.reason = reason
    self.name = name
    self.place = place
    self.target = target
    self.found = found
    self.part = part
  }
}

extension [FolderFinding] {
  /// Names told at most; more would not be read.
  private static var mostNames: Int { 3 }

  /// The findings as reasons in the same order, alike ones together: "a.txt, b.txt, c.txt, …".
  ///
  /// `rootName` is what people call the practice folder itself.
  func reasons(rootName: String) -> [ExerciseReason] {
    var order: [FolderFinding] = []
    var names: [FolderFinding: [String]] = [:]
    for finding in self {
      let key = FolderFinding(
        finding.reason, "", in: finding.place, target: finding.target, found: finding.found,
        part: finding.part)
      if names[key] == nil { order.append(key) }
      if names[key]?.contains(finding.name) != true { names[key, default: []].append(finding.name) }
    }
    return order.map { key in
      var seen: [String: String] = [:]
      let all = names[key, default: []]
      seen["name"] =
        all.prefix(Self.mostNames).joined(separator: ", ")
        + (all.count > Self.mostNames ? ", …" : "")
      seen["place"] = key.place.map { $0.isEmpty ? rootName : $0.inSteps }
      seen["target"] = key.target.map { $0.isEmpty ? rootName : $0.inSteps }
      seen["found"] = key.found
      seen["part"] = key.part
      return ExerciseReason(key.reason.rawValue, seen: seen)
    }
  }
}

extension String {
  /// A path in the words of a file manager: "Kelas 7 › Nilai".
  fileprivate var inSteps: String {
    split(separator: "/").joined(separator: " › ")
  }
}
