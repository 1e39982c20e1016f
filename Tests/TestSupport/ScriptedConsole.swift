public import Terminal

/// A console that plays what it was given and records what was written, for whole sittings in
/// process.
public final class ScriptedConsole: Console {
  /// What the person does next.
  public enum Entry: Hashable, Sendable {
    case line(String)
    case key(KeyInput)
    /// A keystroke for live practice.
    case stroke(Keystroke)
    /// Nothing, for longer than a keystroke is waited for.
    case silence
    /// Anything else that can come of asking for a line, such as `.resized(draft: "a")`.
    case input(LineInput)
  }

  public var size: ScreenSize
  public var capabilities: Capabilities
  /// What is still to be played, in order; the input is at its end when it is empty.
  public var script: [Entry]
  /// Asked for a line once the script is at its end, with the screen as it stands.
  public var respond: ((_ screen: String) -> LineInput)?
  /// Everything written, screen by screen.
  public private(set) var screens: [[StyledText]] = [[]]
  /// Every line that was asked for.
  public private(set) var requests: [LineRequest] = []
  /// How often the history was forgotten, as when the person changes.
  public private(set) var forgottenHistories = 0

  /// Makes a console that plays `script`.
  public init(
    _ script: [Entry] = [], size: ScreenSize = ScreenSize(),
    capabilities: Capabilities = Capabilities(
      usesColour: false, usesUnicode: true, isPlain: false, isInteractive: true)
  ) {
    self.script = script
    self.size = size
    self.capabilities = capabilities
  }

  /// Makes a console where the person types `lines`.
  public convenience init(lines: String...) { self.init(lines.map(Entry.line)) }

  /// Everything written, as plain text.
  public var transcript: String { screens.map(Self.text).joined(separator: "\n") }

  /// The text on the newest screen.
  public var screen: String { Self.text(screens.last ?? []) }

  public func write(_ text: StyledText) { screens[screens.count - 1].append(text) }

  public func clear() { screens.append([]) }

  public func forgetHistory() { forgottenHistories += 1 }

  /// Plays the next entry; Enter or a single character counts as a line of its own.
  public func readLine(_ request: LineRequest) -> LineInput {
    requests.append(request)
    guard !script.isEmpty else { return respond?(screen) ?? .endOfInput }
    switch script.removeFirst() {
    case .line(let text): return .line(text)
    case .input(let input): return input
    case .key(.character(let character)): return .line(String(character))
    case .key(.control(let key)): return .control(key, draft: request.draft)
    case .key(.resized): return .resized(draft: request.draft)
    case .key(.endOfInput): return .endOfInput
    case .key, .stroke, .silence: return .line("")
    }
  }

  /// Plays the next entry; a line of one character counts as that key, any other as Enter.
  public func readKey() -> KeyInput {
    guard !script.isEmpty else { return key(of: respond?(screen) ?? .endOfInput) }
    switch script.removeFirst() {
    case .key(let key): return key
    case .stroke, .silence: return .enter
    case .line(let text): return key(of: .line(text))
    case .input(let input): return key(of: input)
    }
  }

  /// Plays the next entry; a line of one character counts as that key, any other as Enter.
  ///
  /// Nothing is typed ahead: a look that does not wait sees nothing.
  public func readKeystroke(within milliseconds: Int?) -> KeystrokeInput {
    if milliseconds == 0 { return .nothing }
    guard !script.isEmpty else { return .endOfInput }
    switch script.removeFirst() {
    case .stroke(let stroke): return .key(stroke)
    case .silence: return .nothing
    case .key(.character(let character)): return .key(.character(character))
    case .key(.escape): return .key(.escape)
    case .key(.resized): return .resized
    case .key(.endOfInput): return .endOfInput
    case .key: return .key(.enter)
    case .line(let text): return .key(text.count == 1 ? .character(text[text.startIndex]) : .enter)
    case .input: return .key(.enter)
    }
  }

  private func key(of input: LineInput) -> KeyInput {
    switch input {
    case .line(let text): text.count == 1 ? .character(text[text.startIndex]) : .enter
    case .endOfInput: .endOfInput
    case .control(let key, draft: _): .control(key)
    case .resized: .resized
    }
  }

  private static func text(_ lines: [StyledText]) -> String {
    lines.map(\.plain).joined(separator: "\n")
  }
}
