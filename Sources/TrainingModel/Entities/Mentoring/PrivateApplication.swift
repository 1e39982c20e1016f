/// What a teacher tried in class and told the mentor alone: mentor scope.
public struct PrivateApplication: EntityBody {
  public static let kind = EntityKind(known: "mentor.application")
  public static let plural = "privateApplications"

  public var application: ClassApplication

  /// Keeps `application` between teacher and mentor.
  public init(_ application: ClassApplication) { self.application = application }

  /// Takes its members.
  public init(reading fields: inout BodyReader) throws(BodyProblem) {
    application = try ClassApplication(reading: &fields)
  }

  /// Adds its members.
  public func write(to object: inout JSONObject) { application.write(to: &object) }
}
