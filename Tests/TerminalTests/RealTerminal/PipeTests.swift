import TestSupport
import Testing

/// The choice of the console by what standard input and output are.
struct PipeTests {
  private let probe = BuiltProgram.path("terminal-probe")

  @Test func `a pipe is read line by line, and no prompt or style is printed`() async throws {
    let tmux = try TmuxSession("printf 'halo\\r\\nend' | \(probe) | cat -A; echo done; cat")
    let screen = try await tmux.waitFor("done")
    #expect(screen.hasPrefix("probe ready M-bM-^TM-^@$\nline: halo|4$\ndone"))
  }

  @Test func `output to a file leaves the terminal alone`() async throws {
    let tmux = try TmuxSession("\(probe) > /dev/null; stty -a; echo done; cat")
    try tmux.enter("end")
    let screen = try await tmux.waitFor("done")
    #expect(screen.contains("intr = ^C") && screen.contains(" icanon"))
  }
}
