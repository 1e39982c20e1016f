import Foundation
import Terminal
import Testing

struct PlainConsoleTests {
  private let input = Pipe()
  private let output = Pipe()
  private let console: PlainConsole

  init() {
    console = PlainConsole(
      input: input.fileHandleForReading.fileDescriptor,
      output: output.fileHandleForWriting.fileDescriptor,
      capabilities: Capabilities(
        usesColour: false, usesUnicode: false, isPlain: true, isInteractive: false))
  }

  /// Lets `bytes` be all of the input; a pipe holds 64 KiB, hence the thread.
  private func feed(_ bytes: some Sequence<UInt8>) {
    let handle = input.fileHandleForWriting
    let content = Data(bytes)
    Thread.detachNewThread {
      try? handle.write(contentsOf: content)
      try? handle.close()
    }
  }

  private func printed() throws -> String {
    try output.fileHandleForWriting.close()
    return String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  }

  @Test func `reads lines with LF or CRLF, and the last without either`() {
    feed("satu\ndua\r\n\ntiga".utf8)
    let request = LineRequest(prompt: "> ")
    #expect(console.readLine(request) == .line("satu"))
    #expect(console.readLine(request) == .line("dua"))
    #expect(console.readLine(request) == .line(""))
    #expect(console.readLine(request) == .line("tiga"))
    #expect(console.readLine(request) == .endOfInput)
    #expect(console.readLine(request) == .endOfInput)
  }

  @Test func `repairs invalid UTF-8 and strips control characters`() {
    feed([0x61, 0xFF, 0x62, 0x00, 0x1B, 0x5B, 0x33, 0x31, 0x6D, 0x63, 0x0A])
    #expect(console.readLine(LineRequest(prompt: "")) == .line("a\u{FFFD}bc"))
  }

  @Test func `bounds a line and goes on with the next`() {
    feed(Array(repeating: UInt8(ascii: "x"), count: 1_000_000) + Array("\nlanjut\n".utf8))
    guard case .line(let line) = console.readLine(LineRequest(prompt: "")) else {
      Issue.record("no line came")
      return
    }
    #expect(line.utf8.count == 65_536)
    #expect(console.readLine(LineRequest(prompt: "")) == .line("lanjut"))
  }

  @Test func `takes a line for a key`() {
    feed("\nabc\n".utf8)
    #expect(console.readKey() == .enter)
    #expect(console.readKey() == .enter)
    #expect(console.readKey() == .endOfInput)
  }

  @Test func `prints text alone, in ASCII, without a prompt`() throws {
    feed("a\n".utf8)
    console.write(StyledText("▸ Pelita — ", .title) + StyledText("\u{1B}[2Jbaik"))
    console.clear()
    _ = console.readLine(LineRequest(prompt: "jawab: "))
    #expect(try printed() == "> Pelita - baik\n\n---\n")
  }
}
