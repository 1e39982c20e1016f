import Curriculum
import Labs
import Testing

struct LabWorkTests {
  @Test(arguments: ShippedLab.names, Language.allCases)
  func `the script of a work leads to the same work`(
    name: String, language: Language
  ) throws {
    let lab = try ShippedLab(name, language)
    guard case .text(let solution) = lab.description.solution else { return }
    let work = try lab.after(solution)
    let again = try lab.after(work.script)
    #expect(again == work)
    #expect(work.restarted() == lab.work)
  }

  @Test(arguments: ShippedLab.names)
  func `taking back is as if the newest choice was never made`(name: String) throws {
    let lab = try ShippedLab(name, .indonesian)
    guard case .text(let solution) = lab.description.solution else { return }
    var states = [lab.work]
    for line in solution.split(separator: "\n") {
      states.append(try #require(try? states[states.count - 1].after(String(line))))
    }
    for (earlier, later) in zip(states, states.dropFirst()) { #expect(later.undone() == earlier) }
  }

  @Test func `a choice that cannot be carried out changes nothing`() throws {
    var work = try ShippedLab("knn-mango", .indonesian).work
    let before = work
    #expect(work.carryOut(LabCommand(.test)) == .tooEarly(needs: .neighbours))
    #expect(work.carryOut(LabCommand(.neighbours, "99")) == .notInRange(lowest: 1, highest: 3))
    #expect(work.carryOut(LabCommand(.label, "4 setengah")) == .notOneOf(["matang", "mentah"]))
    #expect(work.carryOut(LabCommand(.threshold, "3")) == .notAChoice("threshold"))
    #expect(work == before)
    work.carryOut(script: "k 1\nuji")
    let tested = work
    #expect(work.carryOut(LabCommand(.neighbours, "0")) == .notInRange(lowest: 1, highest: 3))
    #expect(work == tested)
  }

  @Test func `both languages' words are understood`() {
    #expect(LabCommand("uji") == LabCommand("test"))
    #expect(LabCommand("Ambang 5") == LabCommand(.threshold, "5"))
    #expect(LabCommand("K 3") == LabCommand(.neighbours, "3"))
    #expect(LabCommand("entah 3") == nil)
  }

  @Test func `a script names its first line that means nothing`() throws {
    let work = try ShippedLab("knn-mango", .indonesian).work
    let verdict = work.verdict(onScript: "label 1 mentah\nlabl 2 matang\n")
    #expect(
      verdict.reasons.first
        == ExerciseReason("line-not-understood", seen: ["line": "2", "text": "labl 2 matang"]))
  }

  @Test func `a place may be typed in any order`() throws {
    let lab = try ShippedLab("knn-place", .indonesian)
    let placed = try ["3 6 jambu", "jambu 3 6", "3,6 Jambu"].map { words -> [PlanePoint] in
      guard case .neighbours(let lab) = try lab.work.after("taruh \(words)").experiment
      else { return [] }
      return lab.placed
    }
    #expect(Set(placed) == [[PlanePoint(name: "+1", x: 3, y: 6, label: "jambu")]])
  }

  @Test func `new examples make a test old, and keep it to compare with`() throws {
    let work = try ShippedLab("knn-place", .indonesian).after("k 3\nuji\ntaruh 3 6 jambu")
    guard case .neighbours(let lab) = work.experiment else { return }
    #expect(lab.scores.isEmpty)
    #expect(lab.earlierScores == [3: LabScore(right: 3, total: 8)])
    #expect(work.verdict.reasons.first?.name == "not-tested")
  }

  @Test func `an answer may carry a percent sign`() throws {
    let lab = try ShippedLab("tree-fruit", .indonesian)
    let script = "tanya kulit bersisik\ntanya bulat\ntanya kulit berambut\nuji\njawab 80 %\n"
    #expect(lab.work.verdict(onScript: script) == .right)
  }

  @Test func `more sentences than allowed cannot be added`() throws {
    var work = try ShippedLab("bayes-feedback", .indonesian).work
    #expect(work.carryOut(LabCommand(.add, "3 5 7 8 9")) == .noneLeft(most: 4))
    #expect(work.carryOut(LabCommand(.add, "3 3")) == .alreadyAdded(3))
    #expect(work.carryOut(LabCommand(.add, "3")) == nil)
    #expect(work.carryOut(LabCommand(.remove, "5")) == .notAdded(5))
  }
}

extension LabWork {
  fileprivate func after(_ script: String) throws -> Self {
    var work = self
    try #require(work.carryOut(script: script).isEmpty)
    return work
  }
}
