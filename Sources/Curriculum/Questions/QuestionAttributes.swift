/// The `data-…` attributes of a question.
public struct QuestionAttributes: Hashable, Sendable {
  /// `data-randomize`: options in an order drawn anew.
  public var randomizes = false
  /// `data-max-trials`: LiaScript's limit; Pelita lets people go on.
  public var maxTrials: Int?
  /// `data-accept`: further right answers.
  public var accepts: [String] = []
  /// `data-exact`: compare to the letter.
  public var isExact = false
  /// `data-number="54:56"`: any number in the range is right.
  public var number: ClosedRange<Double>?
  /// `data-why-1`: feedback for choosing that option; keys count from 1 as written.
  public var why: [Int: String] = [:]
  /// `data-covers`: competence codes.
  public var covers: [String] = []
  /// `data-recall`: may come back in later lessons.
  public var recalls = false
  /// Every attribute as written, the known ones too, in order.
  public var all: [Attribute] = []

  /// One attribute; a bare name has an empty value.
  public struct Attribute: Hashable, Sendable {
    public var name: String
    public var value: String

    /// Makes an attribute.
    public init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  /// Makes attributes as they are without any written.
  public init() {}
}
