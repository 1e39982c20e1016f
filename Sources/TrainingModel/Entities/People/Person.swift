public import Cryptography

/// Somebody at the school, under the same id as on their own laptop.
public struct Person: EntityBody {
  public static let kind = EntityKind(known: "person")
  public static let plural = "people"

  public var name: String
  public var roles: [Role]
  public var devices: [Device]
  /// The name at school that they told in a file, where files come under a nickname; else empty.
  public var toldName: String

  /// Makes a person.
  public init(
    name: String, roles: [Role] = [.teacher], devices: [Device] = [], toldName: String = ""
  ) {
    self.name = name
    self.toldName = toldName
    self.roles = roles
    self.devices = devices
  }

  /// Takes its members.
  public init(reading fields: inout BodyReader) throws(BodyProblem) {
    name = try fields.take("name", BodyReader.text)
    roles = try fields.takeList("roles") { $0.string.map(Role.init(rawValue:)) }
    devices = try fields.takeList("devices", Device.init(json:))
    toldName = try fields.takeText("told")
  }

  /// Adds its members.
  public func write(to object: inout JSONObject) {
    object.append("name", .string(name))
    object.append("roles", texts: roles.map(\.rawValue))
    if !devices.isEmpty { object.append("devices", .array(devices.map(\.json))) }
    object.append("told", text: toldName)
  }

  /// Two mentors who meet the same person apart each introduce them: under one name that is one.
  public func joined(with other: Person) -> Person? {
    guard name == other.name else { return nil }
    var joined = self
    joined.roles += other.roles.filter { !roles.contains($0) }
    for device in other.devices { joined.add(device) }
    if joined.toldName.isEmpty { joined.toldName = other.toldName }
    return joined
  }

  /// Adds a device, or what was not known of it yet.
  public mutating func add(_ device: Device) {
    guard let place = devices.firstIndex(where: { $0.signingKey == device.signingKey }) else {
      return devices.append(device)
    }
    devices[place].sealingKey = devices[place].sealingKey ?? device.sealingKey
  }

  /// Whether one of the person's devices has this key.
  public func signs(with key: PublicKey) -> Bool { devices.contains { $0.signingKey == key } }
}
