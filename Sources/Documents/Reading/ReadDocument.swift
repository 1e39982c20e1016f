/// A document that was read, with what it turned out to be.
public struct ReadDocument: Hashable, Sendable {
  public let document: OfficeDocument
  /// The format found in the content.
  public let format: DocumentFormat
  /// The format that the file's name promises when that is another one; `nil` when it fits or
  /// promises nothing.
  public let promisedFormat: DocumentFormat?

  /// Makes the outcome of reading.
  public init(
    document: OfficeDocument, format: DocumentFormat, promisedFormat: DocumentFormat? = nil
  ) {
    self.document = document
    self.format = format
    self.promisedFormat = promisedFormat
  }
}
