// A program with nothing but a console, for the tests of the real terminal.
//
// It shows what came of every line; some lines are commands that end it in one of the ways a
// program can end.
import Foundation
import Terminal

/// The error of the line `throw`.
struct Thrown: Error {}

/// Recurses until the stack is at its end.
func overflow(_ depth: Int) -> Int { depth < 0 ? 0 : overflow(depth + 1) + overflow(depth + 2) }

func endAsAsked(_ line: String, _ console: any Console) throws {
  switch line {
  case "exit": exit(3)
  case "throw": throw Thrown()
  case "trap": console.write([line][Int(getpid())])
  case "abort": abort()
  case "overflow": console.write("\(overflow(0))")
  case "segv": raise(SIGSEGV)
  case "busy":
    console.write("busy")
    while true { sleep(1) }
  default: break
  }
}

let console = StandardConsole.open(
  isPlain: CommandLine.arguments.contains("--plain"),
  environment: ProcessInfo.processInfo.environment)
console.write(StyledText("probe", .title) + StyledText(" ready ─"))
var draft = ""
while true {
  let request = LineRequest(
    prompt: " ▸ ", draft: draft,
    completions: ["Bu Contoh", "Bu Coba", "menu", "José"], joinsHistory: draft != "secret")
  let input = console.readLine(request)
  draft = ""
  switch input {
  case .line("key"): console.write("key: \(console.readKey())")
  case .line("forget"): console.forgetHistory()
  case .line("end"): exit(0)
  case .line(let line):
    console.write("line: \(line)|\(line.count)")
    try endAsAsked(line, console)
  case .control(let key, let kept):
    console.write("control: \(key.rawValue)|\(kept)")
    draft = kept
  case .resized(let kept):
    console.clear()
    console.write("resized: \(console.size.columns)x\(console.size.rows)|\(kept)")
    draft = kept
  case .endOfInput:
    console.write("end of input")
    exit(0)
  }
}
