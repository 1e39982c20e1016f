import Foundation
import Testing

/// What LiaScript's own parser makes of small sources; recorded with version 1.0.10.
struct LiaScriptProbes: Decodable {
  var probes: [Probe]

  struct Probe: Decodable, CustomTestStringConvertible {
    var name: String
    var source: String
    var loads: Bool
    var steps: [Step]?

    var testDescription: String { name }
  }

  struct Step: Decodable {
    var title: String
    var level: Int
    var questions: [Question]
    var surveys: Int
    var tasks: Int
  }

  struct Question: Decodable {
    var kind: String
    var options: [String]?
    var right: Right?
    var hasSolution: Bool
    var hasScript: Bool?
    var hints: [String]?
    var inputs: [Input]?
    var columns: [String]?
    var rows: [String]?
    var attributes: Attributes?
  }

  enum Right: Decodable, Equatable {
    case text(String)
    case options([Int])
    case rows([[Int]])

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let text = try? container.decode(String.self) {
        self = .text(text)
      } else if let options = try? container.decode([Int].self) {
        self = .options(options)
      } else {
        self = .rows(try container.decode([[Int]].self))
      }
    }
  }

  struct Input: Decodable, Equatable {
    var text: String?
    var selection: [Int]?
    var drag: [Int]?
  }

  struct Attributes: Decodable, Equatable {
    var maxTrials: Int?
    var randomize: Bool?
    var score: Double?
    var hintsAt: Int?
    var resolveAt: Int?
    var textSolved: String?
    var textFailed: String?
    var textResolved: String?
    var partial: Bool?
  }

  static let all: [Probe] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = folder.appending(path: "Fixtures/liascript-probes.json")
    guard let data = try? Data(contentsOf: file),
      let probes = try? JSONDecoder().decode(LiaScriptProbes.self, from: data)
    else { return [] }
    return probes.probes
  }()
}
