/// Plain reading and printing, for when input or output is not a terminal.
///
/// Nothing is echoed and no prompt is printed, so that a script reads only the text.
public final class PlainConsole: Console {
  public let capabilities: Capabilities
  private var reader: LineReader
  private let printer: Printer

  /// Opens the console.
  ///
  /// - Parameters:
  ///   - input: The descriptor to read from; standard input unless told.
  ///   - output: The descriptor to print to; standard output unless told.
  ///   - capabilities: What the output may use.
  public init(
    input: Int32 = 0, output: Int32 = 1, capabilities: Capabilities
  ) {
    self.capabilities = capabilities
    reader = LineReader(descriptor: input)
    printer = Printer(descriptor: output, capabilities: capabilities)
  }

  /// A pipe has no size of its own.
  public var size: ScreenSize { ScreenSize() }

  public func write(_ text: StyledText) { printer.printLine(text) }

  public func write(_ lines: [StyledText], startsScreen: Bool) {
    printer.printLines(lines, after: startsScreen ? Printer.rule : "")
  }

  public func clear() { printer.printRule() }

  public func readLine(_ request: LineRequest) -> LineInput {
    guard let line = reader.next() else { return .endOfInput }
    return .line(line.sanitisedLine)
  }

  /// On a pipe a line is Enter: live practice is not offered there.
  public func readKeystroke(within milliseconds: Int?) -> KeystrokeInput {
    reader.next() == nil ? .endOfInput : .key(.enter)
  }

  public func readKey() -> KeyInput { reader.next() == nil ? .endOfInput : .enter }
}
