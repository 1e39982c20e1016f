import CTerminal
import Glibc

/// A real terminal: lines through GNU readline, single keys, and a screen that can be cleared.
///
/// The terminal reads key by key from the first moment to the last, also between two lines:
/// whatever is pressed while the program works waits, and kills nothing.
public final class ReadlineConsole: Console {
  public let capabilities: Capabilities
  private let printer: Printer
  private let output: Int32
  private var keyboard: Keyboard
  private lazy var editor = LineEditor()

  /// Takes the terminal; `nil` when `input` is none.
  ///
  /// - Parameters:
  ///   - input: The terminal's descriptor for reading.
  ///   - output: The same terminal's for printing.
  ///   - capabilities: What the output may use.
  ///   - knowsSequences: Whether the terminal understands more than text, as all but `dumb` do.
  public init?(
    input: Int32 = 0, output: Int32 = 1, capabilities: Capabilities, knowsSequences: Bool
  ) {
    guard terminal_take(input, output, knowsSequences ? Self.farewell : "") else { return nil }
    self.capabilities = capabilities
    self.output = output
    keyboard = Keyboard(descriptor: input)
    printer = Printer(descriptor: output, capabilities: capabilities)
    if knowsSequences { printer.send(Self.bracketedPaste) }
  }

  deinit { terminal_give_back() }

  /// Pasted text comes between marks, so that its line feeds answer nothing (xterm).
  private static let bracketedPaste = "\u{1B}[?2004h"
  /// Ends styles and bracketed paste.
  private static let farewell = "\u{1B}[0m\u{1B}[?2004l"
  private static let clearing = "\u{1B}[H\u{1B}[2J"

  public var size: ScreenSize {
    var columns: Int32 = 0
    var rows: Int32 = 0
    guard terminal_window_size(output, &columns, &rows) else { return ScreenSize() }
    return ScreenSize(columns: Int(columns), rows: Int(rows))
  }

  public func write(_ text: StyledText) { printer.printLine(text) }

  public func write(_ lines: [StyledText], startsScreen: Bool) {
    let opening = capabilities.isPlain ? Printer.rule : Self.clearing
    printer.printLines(lines, after: startsScreen ? opening : "")
  }

  public func clear() {
    if capabilities.isPlain { printer.printRule() } else { printer.send(Self.clearing) }
  }

  public func readLine(_ request: LineRequest) -> LineInput {
    editor.begin(prompt: drawn(request.prompt), draft: request.draft.sanitisedLine)
    while true {
      switch keyboard.next() {
      case .resized: return .resized(draft: editor.finish(joinsHistory: false))
      case .endOfInput:
        _ = editor.finish(joinsHistory: false)
        return .endOfInput
      case .key(let key):
        if let input = respond(to: key, request) { return input }
      }
    }
  }

  public func readKey() -> KeyInput {
    while true {
      switch keyboard.next() {
      case .resized: return .resized
      case .endOfInput: return .endOfInput
      case .key(let key):
        if let input = KeyInput(key) { return input }
      }
    }
  }

  public func readKeystroke(within milliseconds: Int?) -> KeystrokeInput {
    switch keyboard.next(within: milliseconds) {
    case .key(let key): .key(key)
    case .resized: .resized
    case .endOfInput: .endOfInput
    case nil: .nothing
    }
  }

  public func repaint(_ lines: [StyledText]) {
    guard !capabilities.isPlain else { return write(lines, startsScreen: true) }
    printer.repaint(lines)
  }

  public func forgetHistory() { editor.forgetHistory() }

  /// What the line comes to with `key`; `nil` while it goes on.
  private func respond(to key: Keystroke, _ request: LineRequest) -> LineInput? {
    switch key {
    case .enter: return .line(editor.finish(joinsHistory: request.joinsHistory).sanitisedLine)
    case .character(let character):
      editor.insert((String(character) + keyboard.followingText()).sanitisedLine)
    case .paste(let text): editor.insert(text.asOneLine)
    case .tab: complete(among: request.completions)
    case .control(let byte) where ControlKey(byte) != nil:
      guard let control = ControlKey(byte) else { return nil }
      return .control(control, draft: editor.finish(joinsHistory: false))
    case .control(0x0C), .control(0x12):
      // Clearing would take the question away: Ctrl+L and Ctrl+R draw all of it again.
      return .resized(draft: editor.finish(joinsHistory: false))
    default:
      if let editing = EditingKey(key) { editor.press(editing) }
    }
    return nil
  }

  private func complete(among candidates: [String]) {
    switch Completion(of: editor.textBeforeCursor, among: candidates.map(\.sanitisedLine)) {
    case .nothing: break
    case .insertion(let count, let text): editor.replace(last: count, with: text)
    case .choices(let choices):
      let text = StyledText(choices.joined(separator: "   "), .dim)
      let lines = text.wrapped(to: size.columns - 1)
      editor.interrupt {
        lines.prefix(Self.mostChoiceLines).forEach(write)
        if lines.count > Self.mostChoiceLines { write("…") }
      }
    }
  }

  /// More would push the question off the screen.
  private static let mostChoiceLines = 5

  /// The prompt as readline wants it: what has no width stands between 0x01 and 0x02.
  private func drawn(_ prompt: String) -> String {
    let clean = prompt.sanitisedLine
    let text = capabilities.usesUnicode ? clean : clean.drawnInASCII
    let opening = Theme(capabilities).opening(.key)
    guard !opening.isEmpty else { return text }
    return "\u{1}\(opening)\u{2}\(text)\u{1}\(Theme.closing)\u{2}"
  }
}

extension String {
  /// Pasted lines joined, so that no line feed answers for the person.
  fileprivate var asOneLine: String {
    sanitised.split(separator: "\n")
      .map { $0.trimmingSpaces }
      .filter { !$0.isEmpty }
      .joined(separator: " ")
  }
}

extension Substring {
  fileprivate var trimmingSpaces: Substring {
    let start = drop { $0 == " " }
    return start.prefix(
      upTo: (start.lastIndex { $0 != " " }).map(start.index(after:)) ?? start.startIndex)
  }
}
