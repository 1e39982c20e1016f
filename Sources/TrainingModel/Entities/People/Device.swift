public import Cryptography

/// A laptop of a person, known by its keys.
public struct Device: Hashable, Sendable {
  /// Signs what the person writes there (Ed25519).
  public var signingKey: PublicKey
  /// What files for the person are sealed to (X25519), once the device has told it.
  public var sealingKey: PublicSealingKey?
  /// Members that a newer Pelita wrote.
  public var unknown: JSONObject

  /// Makes a device.
  public init(signingKey: PublicKey, sealingKey: PublicSealingKey? = nil) {
    self.signingKey = signingKey
    self.sealingKey = sealingKey
    unknown = JSONObject()
  }

  /// Returns `nil` unless `json` is an object with a signing key.
  init?(json: JSONValue) {
    guard let object = json.object else { return nil }
    var fields = BodyReader(object)
    let key = try? fields.take("signing") { $0.string.flatMap(PublicKey.init(base64:)) }
    guard let key else { return nil }
    signingKey = key
    sealingKey = fields.take("sealing")?.string.flatMap(PublicSealingKey.init(base64:))
    unknown = fields.unknown
  }

  var json: JSONValue {
    var object = JSONObject()
    object.append("signing", .string(signingKey.base64))
    object.append("sealing", optionalText: sealingKey?.base64)
    object.members += unknown.members
    return .object(object)
  }
}
