public import LearningRecord

/// What one teacher tried in class, shared with the school or told the mentor alone; newest first.
public struct ClassApplications: Hashable, Sendable {
  /// One of them.
  public struct Told: Hashable, Sendable {
    public var application: ClassApplication
    /// Told the mentor alone.
    public var isPrivate: Bool
  }

  public var all: [Told]

  /// Everything that `model` holds of the teacher.
  public init(of person: PersonID, in model: TrainingModel) {
    let person = model.identities.canonical(person)
    let model = model.unified
    let shared = model.entries(of: ClassApplication.self).map {
      Told(application: $0.body, isPrivate: false)
    }
    let told = model.entries(of: PrivateApplication.self).map {
      Told(application: $0.body.application, isPrivate: true)
    }
    all = (shared + told).filter { $0.application.person == person }
      .sorted { $0.application.day > $1.application.day }
  }

  public var json: JSONValue {
    .array(
      all.map { told in
        var object = told.application.object()
        object.append("mentorOnly", .boolean(told.isPrivate))
        return .object(object)
      })
  }
}
