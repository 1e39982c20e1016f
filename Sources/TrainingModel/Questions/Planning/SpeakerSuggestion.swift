public import Curriculum
public import LearningRecord

/// Somebody who could lead a session, with why, and with what they lack for it.
public struct SpeakerSuggestion: Hashable, Sendable {
  /// What is known of one competence.
  public struct Reason: Hashable, Sendable {
    public var competence: CompetenceCode
    public var proof: CompetenceHolder.Proof
  }

  public var speaker: EntityID?
  public var person: PersonID?
  public var name: String
  /// `nil` for a colleague whom nobody has named as a speaker yet.
  public var source: Speaker.Source?
  /// In the order of the competences asked for.
  public var reasons: [Reason]
  /// What is asked for and not known of them.
  public var lacking: [CompetenceCode]

  static func comesFirst(_ one: Self, _ other: Self) -> Bool { one.order < other.order }

  private var order: (Int, Int, String, String) {
    (
      lacking.count, reasons.reduce(0) { $0 + $1.proof.rank }, name,
      speaker?.text ?? person?.text ?? ""
    )
  }
}

extension NeedCoverage {
  /// Who could lead a session about `codes`: who has most of them first, speakers and colleagues.
  ///
  /// Without codes these are all speakers.
  public func suggestions(for codes: [CompetenceCode]) -> [SpeakerSuggestion] {
    var found: [SpeakerSuggestion] = []
    if codes.isEmpty {
      return holders.speakers.map {
        SpeakerSuggestion($0.id, person: $0.body.person, $0.body.name, source: $0.body.source)
      }
    }
    for code in codes {
      for holder in teachers(of: code) {
        let reason = SpeakerSuggestion.Reason(competence: code, proof: holder.proof)
        let place = found.firstIndex {
          $0.speaker == holder.speaker && $0.person == holder.person
        }
        if let place {
          found[place].reasons.append(reason)
        } else {
          let source = holders.speakers.first { $0.id == holder.speaker }?.body.source
          var suggestion = SpeakerSuggestion(
            holder.speaker, person: holder.person, holder.name, source: source)
          suggestion.reasons = [reason]
          found.append(suggestion)
        }
      }
    }
    for place in found.indices {
      let known = Set(found[place].reasons.map(\.competence))
      found[place].lacking = codes.filter { !known.contains($0) }
    }
    return found.sorted(by: SpeakerSuggestion.comesFirst)
  }
}

extension SpeakerSuggestion {
  fileprivate init(
    _ speaker: EntityID?, person: PersonID?, _ name: String, source: Speaker.Source?
  ) {
    self.init(
      speaker: speaker, person: person, name: name, source: source, reasons: [], lacking: [])
  }

  /// Who, why, and what is not known.
  public var json: JSONValue {
    var object = JSONObject([.init("name", .string(name))])
    object.append("speaker", optionalText: speaker?.text)
    object.append("person", optionalText: person?.text)
    object.append("source", optionalText: source?.rawValue)
    object.append(
      "reasons",
      .array(
        reasons.map { reason in
          var why = JSONObject([.init("competence", .string(reason.competence.text))])
          why.members += reason.proof.json.members
          return .object(why)
        }))
    object.append("lacking", .array(lacking.map { .string($0.text) }))
    return .object(object)
  }
}
