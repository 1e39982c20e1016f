import Cryptography
import Foundation
import TestSupport
import Testing
import Workbench

struct DeviceKeyTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `a key is made once and then stays the same`() throws {
    let first = try key(seed: 1)
    let second = try key(seed: 2)
    #expect(first.notice == .created)
    #expect(second.notice == nil)
    #expect(first.signingKey.publicKey == second.signingKey.publicKey)
    #expect(first.sealingKey.publicKey == second.sealingKey.publicKey)
    #expect(try folder.names(in: "kunci").sorted() == ["device.key", "sealing.key"])
  }

  @Test func `a laptop that signed already gets its own key to be sealed to`() throws {
    let first = try key(seed: 1)
    try FileManager.default.removeItem(atPath: folder.path("kunci/sealing.key"))
    let second = try key(seed: 2)
    #expect(second.notice == nil)
    #expect(second.signingKey.publicKey == first.signingKey.publicKey)
    #expect(second.sealingKey.publicKey != first.sealingKey.publicKey)
  }

  @Test func `a sealing key that cannot be read is kept aside and told`() throws {
    _ = try key(seed: 1)
    try folder.write("sesuatu", to: "kunci/sealing.key")
    #expect(try key(seed: 2).notice == .replacedUnreadable)
    #expect(try folder.read("kunci/sealing.key.unreadable") == "sesuatu")
  }

  @Test func `only the owner can read the keys`() throws {
    _ = try key(seed: 1)
    #expect(try mode(of: "kunci/device.key") == 0o600)
    #expect(try mode(of: "kunci/sealing.key") == 0o600)
    #expect(try mode(of: "kunci") == 0o700)
  }

  @Test(arguments: [0o644, 0o640, 0o606, 0o660])
  func `a key that others could read is closed and that is told`(mode: Int) throws {
    _ = try key(seed: 1)
    try FileManager.default.setAttributes(
      [.posixPermissions: mode], ofItemAtPath: folder.path("kunci/device.key"))
    #expect(try key(seed: 2).notice == .wasReadableByOthers)
    #expect(try self.mode(of: "kunci/device.key") == 0o600)
    #expect(try key(seed: 3).notice == nil)
  }

  @Test(arguments: ["", "pelita-device-key-1 \n", "pelita-device-key-1 00ff\n", "sesuatu"])
  func `a key that cannot be read is kept aside and replaced`(text: String) throws {
    try folder.makeFolder("kunci")
    try folder.write(text, to: "kunci/device.key")
    #expect(try key(seed: 1).notice == .replacedUnreadable)
    #expect(try folder.read("kunci/device.key.unreadable") == text)
    #expect(try key(seed: 2).notice == nil)
  }

  @Test func `other chance makes another key`() throws {
    let first = try key(seed: 1)
    try FileManager.default.removeItem(atPath: folder.path("kunci/device.key"))
    #expect(try key(seed: 2).signingKey.publicKey != first.signingKey.publicKey)
  }

  private func key(seed: UInt64) throws -> DeviceKey {
    var random = SeededGenerator(seed: seed)
    return try DeviceKey(in: folder.path("kunci"), using: &random)
  }

  private func mode(of name: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: folder.path(name))[.posixPermissions] as? Int
  }
}
