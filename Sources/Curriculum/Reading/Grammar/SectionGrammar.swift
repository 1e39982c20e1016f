/// Reads the body of one step the way LiaScript's parser combinators do.
///
/// The grammar follows LiaScript 1.0.10: alternatives are tried in order, and one that fails
/// leaves nothing behind. What is found goes to `pieces`; everything else is text to show.
struct SectionGrammar {
  /// The section's text; it ends with a line's end.
  let bytes: [UInt8]
  var state = State()
  var pieces: [Piece] = []
  /// Every input found so far.
  var gathered: [FoundInput] = []
  var footnotes: [Footnote] = []
  /// How many more constructs may be tried before the rest is taken as plain text.
  ///
  /// LiaScript itself is exponential on some input; a budget keeps this reader linear.
  var budget: Int
  /// Constructs known to fail at a place, so that nobody tries them twice.
  var failures: Set<Attempt> = []
  /// How deep constructs are nested right now.
  var depth = 0
  /// The last place of each closer, so that a search for one that never comes costs nothing.
  let lastClosers: [Int]
  let closingTags: [String: Int]
  /// Where each line ends.
  let lineEnds: [Int]

  static let deepest = 32

  /// What an alternative may change; it is set back when the alternative fails.
  struct State {
    var at = 0
    var indentation: [Indentation] = []
    /// Whether the next check for indentation passes: the text follows a marker on its line.
    var skipsIndentation = false
    /// Whether `[[ … ]]` in running text is an input.
    var allowsInputs = false
    /// Whether inputs gather until a whole quote or list is read.
    var groupsInputs = false
    /// Where the inputs begin in `gathered` that nothing has taken yet.
    var inputStart = 0
    /// Text that ends the surrounding construct wherever it comes.
    var stops: [Stop] = []
  }

  /// A construct tried at a place under the circumstances that decide how it ends.
  struct Attempt: Hashable {
    var place: Int
    var construct: UInt8
    var allowsInputs: Bool
    var stops: Int
    var indentation: Int
  }

  /// The text of a footnote.
  struct Footnote {
    var marker: String
    var text: Text

    /// Where the text stands: in the section or written inline.
    enum Text {
      case block(Range<Int>)
      case inline(Range<Int>)
    }
  }

  /// What ends a construct that began long before.
  enum Closer: Int, CaseIterable {
    case comment
    case input
    case bracket
    case footnote
    case tag
    case formula
    case parenthesis

    var text: StaticString {
      switch self {
      case .comment: "-->"
      case .input: "]]"
      case .bracket: "]"
      case .footnote: "]:"
      case .tag: "</"
      case .formula: "$$"
      case .parenthesis: ")"
      }
    }
  }

  /// What may end a construct early.
  enum Stop: Hashable {
    case bracket
    case tag([UInt8])
  }

  init(bytes: [UInt8]) {
    self.bytes = bytes
    budget = 8 * bytes.count + 20_000
    lineEnds = bytes.indices.filter { bytes[$0] == Byte.newline }
    lastClosers = Closer.allCases.map { Self.lastPlace(of: $0.text, in: bytes) }
    closingTags = Self.lastClosingTags(in: bytes)
  }

  private static func lastPlace(of text: StaticString, in bytes: [UInt8]) -> Int {
    text.withUTF8Buffer { buffer in
      var index = bytes.count - buffer.count
      while index >= 0 {
        if bytes[index] == buffer[0], bytes[index..<index + buffer.count].elementsEqual(buffer) {
          return index
        }
        index -= 1
      }
      return -1
    }
  }
}
