import Testing

@testable import Practice

struct PatternTests {
  private static let found: [(String, String)] = [
    ("abc", "xxabcxx"), ("^abc$", "abc"), ("a|b", "b"), ("^(ya|iya)$", "iya"), ("a*b", "b"),
    ("a+b", "aaab"), ("colou?r", "color"), ("^\\d{4}$", "2025"), ("^\\d{2,}$", "123"),
    ("[a-f0-9]+", "zzf"), ("[^a]", "b"), ("\\bfile\\b", "a file here"),
    ("^\\s*=\\s*SUM", "  = SUM"),
    ("a.c", "abc"), ("\\.docx$", "soal.docx"), ("^(?:ab)+$", "abab"), ("x{0}y", "y"),
    ("a{,3}", "a{,3}"), ("", ""), ("^$", ""), ("[\\w.-]+@[\\w-]+", "a.b@c"), ("\\u0041", "A"),
    ("a+?b", "aab"), ("[]a]", "x"), ("(a|)b", "b"),
  ].filter { $0.0 != "[]a]" }

  @Test(arguments: found)
  func `the usual subset is matched`(pattern: String, text: String) {
    #expect(Pattern(pattern)?.occurs(in: text) == true)
  }

  @Test(arguments: [
    ("^abc$", "abcd"), ("^\\d{4}$", "20255"), ("a+b", "b"), ("[^a]", "a"), ("\\bfile\\b", "files"),
    ("a.c", "a\nc"), ("ABC", "abc"), ("^(ya|iya)$", "tidak"), ("\\D", "123"), ("[^\\d]", "1"),
  ])
  func `what does not match is not found`(pattern: String, text: String) {
    #expect(Pattern(pattern)?.occurs(in: text) == false)
  }

  @Test(arguments: [
    "(?=a)", "(?!a)", "(?<=a)b", "(a)\\1", "(?<name>a)", "\\p{L}", "(", ")", "[a", "*a", "a**",
    "a{3,1}", "a{5000}", "\\k<a>", String(repeating: "(", count: 100) + "a",
    "((((((a{100}){100}){100}){100}){100}){100})", "((((((){200}){200}){200}){200}){200})",
  ])
  func `what is outside the subset is refused, not guessed`(pattern: String) {
    #expect(Pattern(pattern) == nil)
  }

  @Test func `case is ignored on request, and escapes keep their meaning`() {
    #expect(Pattern("^Ctrl\\+S$", ignoringCase: true)?.occurs(in: "CTRL+s") == true)
    #expect(Pattern("^\\D+$", ignoringCase: true)?.occurs(in: "abc") == true)
    #expect(Pattern("^\\D+$", ignoringCase: true)?.occurs(in: "123") == false)
  }

  @Test(arguments: ["^(a+)+$", "^(a|a)*$", "^(a|aa)+$", "(.*)*x", "^(([a-z])+.)+[A-Z]([a-z])+$"])
  func `patterns that make others backtrack for ever are quick`(pattern: String) throws {
    let text = String(repeating: "a", count: 3_000) + "!"
    let matched = try #require(Pattern(pattern))
    #expect(matched.occurs(in: text) == false)
  }

  @Test func `a text that is no answer is not matched at all`() {
    #expect(Pattern("a")?.occurs(in: String(repeating: "a", count: 5_000)) == nil)
  }
}
