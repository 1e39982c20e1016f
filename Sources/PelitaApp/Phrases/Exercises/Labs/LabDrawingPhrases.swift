import Labs

/// What stands in the drawings of pixels, trees and neighbours.
protocol LabDrawingPhrases {
  func picture(named name: String) -> String
  /// What the two panels show.
  var pixelsExplained: String { get }
  var pixelNumbers: String { get }
  func thresholdIs(_ threshold: Int) -> String
  /// One row of pixel numbers, for screen readers.
  func pixelRow(_ number: Int, _ numbers: String) -> String
  func blackPixels(_ count: Int, threshold: Int) -> String
  func likenesses(_ ranking: [ShapeShelf.Likeness]) -> String
  func readAndGuessed(_ read: String, _ guess: String) -> String

  var treeBegins: String { get }
  /// A place without question or label; the examples are named where one is chosen next.
  func openPlace(_ groups: [(label: String, names: [String])], isNext: Bool) -> String
  func gains(_ gains: [(question: String, bits: Double)], chosen: String) -> String
  func came(_ name: String, as label: String, really: String) -> String
  func testScore(_ score: LabScore, guessed: Int?) -> String

  func axes(across: String, up: String) -> String
  func legend(_ marks: [String], regions: [(label: String, mark: String)]) -> String
  func point(_ name: String, x: Int, y: Int, label: String) -> String
  /// How the tests came out, and how they came out before the examples changed.
  func scores(_ scores: [Int: LabScore], earlier: [Int: LabScore], guess: Int?) -> String
  func mistakes(_ names: [String]) -> String
  func neighboursVote(_ count: Int) -> String
}
