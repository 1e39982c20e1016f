internal import Foundation
internal import FoundationXML

/// Reads a part's markup and hands it on.
final class MarkupReader<Receiver: MarkupReceiver>: NSObject, XMLParserDelegate {
  /// Deeper than any office program nests.
  private let deepest = 200

  private let part: String
  private let vocabulary: MarkupVocabulary
  private let containers: Set<String>
  private var receiver: Receiver
  private var depth = 0
  private var elements = 0
  private var openContainers: [String] = []
  /// The elements from the one to be delivered down to the innermost.
  private var open: [MarkupElement] = []
  /// How deep inside something left out; 0 outside.
  private var leftOut = 0
  private var trouble: DocumentTrouble?

  private init(part: String, vocabulary: MarkupVocabulary, receiver: Receiver) {
    self.part = part
    self.vocabulary = vocabulary
    self.receiver = receiver
    containers = receiver.containers
  }

  /// Lets `receiver` take what `bytes` hold.
  static func read(
    _ bytes: [UInt8], part: String, vocabulary: MarkupVocabulary, into receiver: inout Receiver
  ) throws(DocumentTrouble) {
    if let trouble = MarkupGuard.trouble(in: bytes, named: part) { throw trouble }
    let reader = MarkupReader(part: part, vocabulary: vocabulary, receiver: receiver)
    let isRead = reader.parse(bytes)
    if let trouble = reader.trouble { throw trouble }
    // The parser is content with a document that ends in the middle.
    guard isRead, reader.elements > 0, reader.depth == 0 else { throw .partDamaged(part) }
    receiver = reader.receiver
  }

  /// Lets the parser go through `bytes`; says whether it found no fault.
  private func parse(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { buffer in
      guard let start = UnsafeMutableRawPointer(mutating: buffer.baseAddress) else { return false }
      // The parser only reads, and only here: the bytes need no copy.
      let data = Data(bytesNoCopy: start, count: buffer.count, deallocator: .none)
      // As a stream, because the parser refuses more than ten million bytes at once.
      let parser = XMLParser(stream: InputStream(data: data))
      parser.delegate = self
      return parser.parse() && parser.parserError == nil
    }
  }

  // MARK: What the parser finds

  func parser(
    _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    depth += 1
    elements += 1
    guard depth <= deepest else { return stop(parser, .partSuspicious(part)) }
    let name = vocabulary.elementName(elementName)
    if leftOut > 0 || vocabulary.isRepetition(name) {
      leftOut += 1
    } else if open.isEmpty && containers.contains(name) {
      openContainers.append(name)
      receiver.open(MarkupElement(name, attributes: attributes))
    } else {
      let element = MarkupElement(name, attributes: attributes)
      open.last?.append(element)
      open.append(element)
    }
  }

  func parser(
    _ parser: XMLParser, didEndElement elementName: String, namespaceURI: String?,
    qualifiedName: String?
  ) {
    depth -= 1
    guard leftOut == 0 else {
      leftOut -= 1
      return
    }
    do throws(DocumentTrouble) {
      if let element = open.popLast() {
        guard open.isEmpty else { return }
        try receiver.receive(element, in: openContainers.last ?? "")
      } else if let name = openContainers.popLast() {
        try receiver.close(name)
      }
    } catch {
      stop(parser, error)
    }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    guard leftOut == 0 else { return }
    open.last?.append(string)
  }

  func parser(_ parser: XMLParser, foundCDATA block: Data) {
    guard leftOut == 0 else { return }
    open.last?.append(String(decoding: block, as: UTF8.self))
  }

  private func stop(_ parser: XMLParser, _ trouble: DocumentTrouble) {
    guard self.trouble == nil else { return }
    self.trouble = trouble
    parser.abortParsing()
  }
}
