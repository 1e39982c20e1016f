import CReadline
import CTerminal
import Glibc

/// GNU readline, fed with keys instead of reading by itself.
///
/// Readline keeps the line, its history and its drawing. Which key arrives there is decided before
/// it (see `EditingKey`), so that no `~/.inputrc` can take away a key that lessons speak of: the
/// same keys work on every laptop, and the person's file is not read.
struct LineEditor {
  /// Bytes of a line beyond this are refused: no answer is that long.
  static let longestLine = 4096
  private static let longestHistory: Int32 = 200

  private let locale = CharacterLocale()

  /// Prepares readline; there is one in a program.
  init() {
    let environment = EnvironmentChange("INPUTRC", "/dev/null")
    locale.duringReadlineSetup { _ = rl_initialize() }
    environment.undo()
    // The bell frightens, and a half-edited line of the history would surprise later.
    rl_variable_bind("bell-style", "none")
    rl_variable_bind("revert-all-at-newline", "on")
    using_history()
    stifle_history(Self.longestHistory)
  }

  /// Draws `prompt`, whose escape sequences stand between 0x01 and 0x02, and begins with `draft`.
  func begin(prompt: String, draft: String) {
    readline_leave_terminal_alone()
    rl_reset_screen_size()
    locale.duringReadlineSetup {
      rl_callback_handler_install(prompt) { line in
        free(line)
        rl_callback_handler_remove()
      }
    }
    insert(draft)
  }

  /// The line as it stands.
  var text: String { String(cString: readline_text()) }

  /// What stands before the cursor.
  var textBeforeCursor: String {
    let before = UnsafeRawBufferPointer(
      start: readline_text(), count: Int(readline_cursor()))
    return String(decoding: before, as: UTF8.self)
  }

  /// Inserts at the cursor as many characters as the line can still take.
  func insert(_ text: String) {
    var room = Self.longestLine - Int(readline_length())
    let fitting = text.prefix { character in
      room -= character.utf8.count
      return room >= 0
    }
    guard !fitting.isEmpty || text.isEmpty else { return }
    rl_insert_text(String(fitting))
    rl_redisplay()
  }

  /// Replaces the last characters before the cursor.
  func replace(last count: Int, with text: String) {
    let end = readline_cursor()
    let start = end - Int32(textBeforeCursor.suffix(count).utf8.count)
    rl_delete_text(start, end)
    readline_set_cursor(start)
    insert(text)
  }

  /// Lets readline act on an editing key.
  func press(_ key: EditingKey) {
    // On an empty line readline takes the byte of Delete for the end of the input.
    if key == .delete, readline_cursor() == readline_length() { return }
    for byte in key.bytes { feed(byte) }
  }

  /// Prints something below the line, then draws prompt and line again.
  func interrupt(_ printing: () -> Void) {
    let cursor = readline_cursor()
    readline_set_cursor(readline_length())
    rl_redisplay()
    rl_crlf()
    readline_flush()
    printing()
    readline_set_cursor(cursor)
    rl_on_new_line()
    rl_redisplay()
  }

  /// Ends the line as Enter does, with the cursor below it, and returns its text.
  func finish(joinsHistory: Bool) -> String {
    let text = self.text
    feed(0x0D)
    if joinsHistory, !text.isEmpty, text != newestInHistory { add_history(text) }
    return text
  }

  /// Forgets all lines.
  func forgetHistory() { clear_history() }

  private var newestInHistory: String? {
    readline_newest_in_history().map { String(cString: $0) }
  }

  private func feed(_ byte: UInt8) {
    rl_stuff_char(Int32(byte))
    rl_callback_read_char()
  }
}
