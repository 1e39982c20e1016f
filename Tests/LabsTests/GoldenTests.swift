import Curriculum
import Foundation
import Labs
import Testing

/// What scikit-learn gives for the same data (`Golden/README.md`).
struct GoldenTests {
  private struct Golden: Decodable {
    var neighbours: [Plane]
    var bayes: [Sentences]
    var trees: [Tree]
  }

  private struct Plane: Decodable {
    var k: Int
    var points: [Point]
    var places: [[Int]]
    var labels: [String?]
  }

  private struct Point: Decodable {
    var x: Int
    var y: Int
    var label: String

    init(from decoder: any Decoder) throws {
      var values = try decoder.unkeyedContainer()
      x = try values.decode(Int.self)
      y = try values.decode(Int.self)
      label = try values.decode(String.self)
    }
  }

  private struct Sentences: Decodable {
    var file: String
    var added: [Int]
    var labels: [String]
    var classes: [String]
    var probabilities: [[Double]]
  }

  private struct Tree: Decodable {
    var file: String
    var entropy: Double
    var gains: [Double]
  }

  private static func golden() throws -> Golden {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Golden/labs.json")
    return try JSONDecoder().decode(Golden.self, from: Data(contentsOf: file))
  }

  /// The shipped lab of a data file such as `knn-mango/points.id.txt`.
  private static func lab(of file: String) throws -> ShippedLab {
    let parts = file.split(separator: "/").map(String.init)
    return try ShippedLab(parts[0], parts[1].hasSuffix(".en.txt") ? .english : .indonesian)
  }

  @Test func `nearest neighbours agree with scikit-learn wherever it promises something`() throws {
    for plane in try Self.golden().neighbours {
      let points = plane.points.map { PlanePoint(name: "", x: $0.x, y: $0.y, label: $0.label) }
      let rule = NearestNeighbours(points, count: plane.k)
      for (place, label) in zip(plane.places, plane.labels) where label != nil {
        #expect(rule.label(x: place[0], y: place[1]) == label, "\(plane.points.count) \(plane.k)")
      }
    }
  }

  @Test func `naive Bayes agrees with scikit-learn in labels and probabilities`() throws {
    for sentences in try Self.golden().bayes {
      guard case .sentences(let lab) = try Self.lab(of: sentences.file).work.experiment else {
        Issue.record("not a lab of sentences")
        return
      }
      let training = lab.train + sentences.added.map { lab.spare[$0 - 1] }
      let model = NaiveBayes(
        training.map { NaiveBayes.Sentence(text: $0.text, label: $0.label) })
      #expect(model.labels == sentences.classes)
      for (index, held) in lab.held.enumerated() {
        #expect(model.label(of: held.text) == sentences.labels[index], "\(held.text)")
        let probabilities = model.probabilities(of: held.text)
        for (label, expected) in zip(sentences.classes, sentences.probabilities[index]) {
          #expect(abs((probabilities[label] ?? 0) - expected) < 1e-9, "\(held.text)")
        }
      }
    }
  }

  @Test func `entropy and information gain agree with scikit-learn`() throws {
    for tree in try Self.golden().trees {
      guard case .tree(let lab) = try Self.lab(of: tree.file).work.experiment else {
        Issue.record("not a lab with a tree")
        return
      }
      let examples = lab.table.examples
      #expect(abs(Entropy.bits(examples.map(\.label)) - tree.entropy) < 1e-9)
      for (question, expected) in tree.gains.enumerated() {
        #expect(abs(Entropy.gain(of: question, in: examples) - expected) < 1e-9)
      }
    }
  }
}
