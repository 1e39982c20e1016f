import Curriculum
import Testing

@testable import Practice

struct ProgramErrorTests {
  private func reason(
    _ type: String, _ message: String, line: Int = 1, names: [String] = [], in program: String = ""
  ) -> ExerciseReason {
    ProgramError(type: type, message: message, line: line, names: names).reason(in: program)
  }

  @Test(arguments: [
    ("NameError", "name 'nilia' is not defined", "name-misspelt"),
    ("NameError", "name 'Print' is not defined", "name-misspelt"),
    ("NameError", "name 'Contoh' is not defined", "name-unknown"),
    ("NameError", "name 'cetak' is not defined", "robot-word"),
    (
      "IndentationError", "expected an indented block after 'for' statement on line 1",
      "indent-missing"
    ),
    ("IndentationError", "expected an indented block", "indent-missing"),
    ("IndentationError", "unexpected indent", "indent-unexpected"),
    ("IndentationError", "unindent does not match any outer indentation level", "indent-uneven"),
    ("TabError", "inconsistent use of tabs and spaces in indentation", "indent-uneven"),
    ("SyntaxError", "'(' was never closed", "bracket-open"),
    ("SyntaxError", "unexpected EOF while parsing", "bracket-open"),
    ("SyntaxError", "unmatched ')'", "bracket-open"),
    ("SyntaxError", "EOL while scanning string literal", "quote-open"),
    ("SyntaxError", "unterminated string literal (detected at line 1)", "quote-open"),
    (
      "SyntaxError", "Missing parentheses in call to 'print'. Did you mean print(...)?",
      "print-brackets"
    ),
    ("SyntaxError", "expected ':'", "colon-missing"),
    ("SyntaxError", "invalid syntax. Maybe you meant '==' or ':=' instead of '='?", "one-equals"),
    ("SyntaxError", "invalid syntax. Perhaps you forgot a comma?", "comma-missing"),
    ("SyntaxError", "invalid syntax", "syntax"),
    ("TypeError", "can only concatenate str (not \"int\") to str", "text-plus-number"),
    ("TypeError", "unsupported operand type(s) for +: 'int' and 'str'", "text-plus-number"),
    ("TypeError", "'>=' not supported between instances of 'str' and 'int'", "text-compared"),
    ("TypeError", "'int' object is not callable", "exception"),
    ("ValueError", "invalid literal for int() with base 10: 'dua'", "not-a-number"),
    ("ValueError", "could not convert string to float: '1,5'", "not-a-number"),
    ("IndexError", "list index out of range", "index-outside"),
    ("KeyError", "'Guru 07'", "key-missing"),
    ("ZeroDivisionError", "division by zero", "division-by-zero"),
    ("ModuleNotFoundError", "No module named 'numpy'", "module-missing"),
    (
      "UnboundLocalError",
      "cannot access local variable 'n' where it is not associated with a value", "name-not-set-yet"
    ),
    ("EOFError", "EOF when reading a line", "asks-too-often"),
    ("MemoryError", "", "memory-full"),
    ("RecursionError", "maximum recursion depth exceeded", "recursion"),
    ("AttributeError", "'list' object has no attribute 'tambah'", "exception"),
  ])
  func `what Python says becomes a reason`(type: String, message: String, expected: String) {
    #expect(reason(type, message, names: ["nilai", "print", "len"]).name == expected)
  }

  @Test func `the name that was meant is told`() {
    let found = reason("NameError", "name 'nilia' is not defined", line: 2, names: ["nilai"])
    #expect(found.seen["name"] == "nilia")
    #expect(found.seen["meant"] == "nilai")
    #expect(found.seen["line"] == "2")
    #expect(found.seen["last"] == "NameError: name 'nilia' is not defined")
  }

  @Test func `short names are not guessed`() {
    #expect(reason("NameError", "name 'b' is not defined", names: ["a"]).name == "name-unknown")
  }

  @Test func `a robot's word in a line that cannot be read is recognised`() {
    let found = reason("SyntaxError", "invalid syntax", in: "ulangi 3 kali\n  maju")
    #expect(found.name == "robot-word")
    #expect(found.seen["meant"] == "for")
  }

  @Test func `older Pythons do not name the colon, the line does`() {
    #expect(reason("SyntaxError", "invalid syntax", in: "if nilai > 3\n").name == "colon-missing")
    #expect(reason("SyntaxError", "invalid syntax", in: "if nilai > :\n").name == "syntax")
  }

  @Test(arguments: [
    (ProgramRun.Ending.endless(line: 3), "endless", "3"),
    (.endless(line: nil), "endless", "?"),
    (.tooMuchOutput(line: 2), "too-much-output", "2"),
    (.denied(.files, line: 1), "denied-files", "1"),
    (.denied(.network, line: 1), "denied-network", "1"),
    (.denied(.programs, line: 1), "denied-programs", "1"),
  ])
  func `what stopped a program becomes a reason`(
    ending: ProgramRun.Ending, name: String, line: String
  ) {
    let reason = ProgramRun(ending: ending).endingReason(in: "")
    #expect(reason?.name == name)
    #expect(reason?.seen["line"] == line)
  }
}
