import Curriculum
import Labs
import Testing

struct LabContentTests {
  @Test(arguments: ShippedLab.names, Language.allCases)
  func `nothing done is never right, and the solution is`(
    name: String, language: Language
  ) throws {
    let lab = try ShippedLab(name, language)
    #expect(lab.work.verdict(onScript: "") != .right)
    guard case .text(let solution) = lab.description.solution else {
      Issue.record("no text as solution")
      return
    }
    #expect(lab.work.verdict(onScript: solution) == .right)
  }

  @Test(arguments: ShippedLab.names, Language.allCases)
  func `every near-miss gets the reason that its author names`(
    name: String, language: Language
  ) throws {
    let lab = try ShippedLab(name, language)
    for miss in lab.description.misses {
      guard case .text(let script) = miss.work else { continue }
      let verdict = lab.work.verdict(onScript: script)
      #expect(verdict.reasons.first?.name == miss.expected, "\(miss.name)")
    }
  }

  /// What a person sees in one language, a person sees in the other.
  @Test(arguments: ShippedLab.names)
  func `both languages are the same experiment`(name: String) throws {
    let both = try Language.allCases.map { language -> [String] in
      let lab = try ShippedLab(name, language)
      return lab.description.misses.map { miss in
        guard case .text(let script) = miss.work else { return "" }
        return lab.work.verdict(onScript: script).reasons.map(\.name).joined(separator: " ")
      }
    }
    #expect(both[0] == both[1])
  }
}
