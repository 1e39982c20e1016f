import Curriculum
import Practice
import Testing

@Suite struct WebJudgeTests {
  private let stages = ["links", "form", "found"]

  @Test(arguments: 0..<200)
  func `the last code is right, an earlier one says how far`(seed: UInt64) {
    let codes = WebCode(seed: seed)
    let judge = WebJudge(stages: stages, codes: codes)
    #expect(judge.verdict(on: codes.code("found")) == .right)
    #expect(judge.verdict(on: codes.code("form")).reasons.first?.name == "stage-form")
  }

  @Test(arguments: 0..<200)
  func `what looks alike is forgiven`(seed: UInt64) {
    let codes = WebCode(seed: seed)
    let judge = WebJudge(stages: stages, codes: codes)
    let code = codes.code("found")
    let alike: [Character: Character] = ["0": "O", "1": "l", "5": "S", "8": "B", "2": "z"]
    #expect(judge.verdict(on: String(code.map { alike[$0] ?? $0 })) == .right)
    #expect(judge.verdict(on: " " + code.lowercased().filter { $0 != "-" }) == .right)
  }

  @Test func `a colleague's code is another`() {
    let codes = (0..<300).map { WebCode(seed: $0).code("found") }
    #expect(Set(codes).count == 300)
    let judge = WebJudge(stages: stages, codes: WebCode(seed: 1))
    #expect(judge.verdict(on: codes[2]).reasons.first?.name == "other-code")
    #expect(judge.verdict(on: " - ").reasons.first?.name == "no-code")
  }

  @Test func `marks in a page are filled in, others are left`() {
    let codes = WebCode(seed: 9)
    let code = codes.code("a")
    #expect(
      codes.filled("<b>{{code:a}}</b>{{hidden:a}}{{number:n}}{{x}}{{")
        == "<b>\(code)</b>\(String(code.reversed()))\(codes.number("n")){{x}}{{")
  }
}
