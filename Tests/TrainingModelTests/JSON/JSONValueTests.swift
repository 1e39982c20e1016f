import TestSupport
import Testing

@testable import TrainingModel

struct JSONValueTests {
  @Test(arguments: [
    #"{"b":1,"a":[true,false,null,-0.50e+7,"x"]}"#, #"{}"#, #"[]"#, #""""#, #"[[[]],{"a":{}}]"#,
    #"123456789012345678901234567890.10"#, #"{"nama":"Bu Contoh é 字"}"#,
  ])
  func `what is compact stays as it is, to the last digit`(text: String) throws {
    #expect(try JSONValue(parsing: text).compactText == text)
  }

  @Test func `escapes stand for what they mean`() throws {
    let value = try JSONValue(parsing: #""\"\\\/\b\f\n\r\tA\ud83d\ude00""#)
    #expect(value == .string("\"\\/\u{8}\u{c}\n\r\tA😀"))
    #expect(try JSONValue(parsing: value.compactText) == value)
  }

  @Test(arguments: [
    "", "{", "[1,]", "{\"a\":1,}", "{\"a\" 1}", "01", "1.", "-", "+1", "nul", "\"\u{1}\"",
    "\"\\x\"",
    "\"\\ud800\"", "\"\\u12\"", "\"\\ud800\\u0041\"", "[1] 2", "{\"a\":1,\"a\":2}", "'a'", "\"abc",
  ])
  func `what is not JSON is refused`(text: String) {
    #expect(throws: JSONProblem.self) { try JSONValue(parsing: text) }
  }

  @Test func `nesting is bounded`() throws {
    let deep = String(repeating: "[", count: 100_000)
    #expect(throws: JSONProblem.tooDeep(offset: 16)) { try JSONValue(parsing: deep) }
    let allowed = String(repeating: "[", count: 16) + String(repeating: "]", count: 16)
    #expect(try JSONValue(parsing: allowed).compactText == allowed)
  }

  @Test func `bytes that are not UTF-8 are refused`() {
    #expect(throws: JSONProblem.invalidUTF8) {
      try JSONValue(parsing: [0x22, 0xFF, 0x22])
    }
  }

  @Test func `indented text says the same`() throws {
    let value = try JSONValue(parsing: #"{"a":[1,{"b":[]}],"c":{}}"#)
    #expect(try JSONValue(parsing: value.indentedText) == value)
    #expect(value.indentedText.split(separator: "\n").count == 9)
  }

  @Test(arguments: UInt64(0)..<200)
  func `any bytes give a value or a problem`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let alphabet = Array(#"{}[]",:\u0123aetrnulfs .-"#.utf8) + [0xFF, 0x00]
    let bytes = (0..<40).map { _ in alphabet.randomElement(using: &random) ?? 0 }
    if let value = try? JSONValue(parsing: bytes) {
      #expect((try? JSONValue(parsing: value.compactText)) == value)
    }
  }
}
