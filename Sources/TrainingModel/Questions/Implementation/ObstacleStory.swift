/// Something that got in the way, what was done about it, and whether that helped.
public struct ObstacleStory: Hashable, Sendable {
  /// How it stands.
  public enum Standing: String, Hashable, CaseIterable, Sendable {
    /// Nothing was done about it yet.
    case open
    /// Something was done, and nobody knows yet whether it helped.
    case waiting
    case helped
    case notHelped
  }

  public var obstacle: Entry<Obstacle>
  /// The earliest first.
  public var responses: [Entry<Response>]

  /// How it stands: one response that helped is enough.
  public var standing: Standing {
    if responses.isEmpty { return .open }
    if responses.contains(where: { $0.body.worked == true }) { return .helped }
    return responses.contains { $0.body.worked == nil } ? .waiting : .notHelped
  }

  /// Whether somebody has still to act or to find out.
  public var isOpen: Bool { standing != .helped }

  /// Every obstacle in `model`, the earliest first.
  public static func all(in model: TrainingModel) -> [ObstacleStory] {
    var responses: [EntityID: [Entry<Response>]] = [:]
    for response in model.entries(of: Response.self) {
      for obstacle in Set(response.body.obstacles) {
        responses[obstacle, default: []].append(response)
      }
    }
    return model.entries(of: Obstacle.self)
      .sorted { ($0.body.day, $0.id) < ($1.body.day, $1.id) }
      .map { entry in
        ObstacleStory(
          obstacle: entry,
          responses: (responses[entry.id] ?? []).sorted {
            ($0.body.day, $0.id) < ($1.body.day, $1.id)
          })
      }
  }

  /// What is told of it, without whom it concerned.
  public var json: JSONValue {
    var object = JSONObject([
      .init("id", .string(obstacle.id.text)),
      .init("sort", .string(obstacle.body.sort.rawValue)),
      .init("day", .string(obstacle.body.day.text)), .init("what", .string(obstacle.body.what)),
    ])
    object.append("session", optionalText: obstacle.body.session?.text)
    object.append("standing", .string(standing.rawValue))
    object.append("responses", .array(responses.map(\.json)))
    if obstacle.hasTwoVersions { object.append("twoVersions", .boolean(true)) }
    return .object(object)
  }
}

extension Entry<Response> {
  /// What was done, and whether it helped: `null` while nobody knows.
  public var json: JSONValue {
    var object = JSONObject([
      .init("id", .string(id.text)), .init("sort", .string(body.sort.rawValue)),
      .init("day", .string(body.day.text)), .init("what", .string(body.what)),
      .init("worked", body.worked.map { .boolean($0) } ?? .null),
    ])
    object.append("proposal", optionalText: body.proposal?.rawValue)
    if hasTwoVersions { object.append("twoVersions", .boolean(true)) }
    return .object(object)
  }
}
