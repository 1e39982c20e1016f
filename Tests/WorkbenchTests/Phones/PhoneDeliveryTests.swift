import Foundation
import TestSupport
import Testing
import Workbench

/// A stand-in for the desktop's `gio`, whose phone is a folder.
private let fakeGio = #"""
  phone="$(dirname "$0")/phone"
  at() { echo "${1#mtp://Fake/}" | sed 's/%20/ /g'; }
  case "$1" in
    mount) echo 'Drive(0): SanDisk'; [ -d "$phone" ] && echo '  Mount(0): Galaxy A05 -> mtp://Fake/';;
    list) ls "$phone/$(at "$2")";;
    mkdir) mkdir "$phone/$(at "$2")";;
    copy) [ -e "$phone/../full" ] && exit 1; cp "$2" "$phone/$(at "$3")";;
    cat) [ -e "$phone/../spoils" ] && echo x; cat "$phone/$(at "$2")";;
  esac
  """#

struct PhoneDeliveryTests {
  private let folder: TemporaryFolder
  private let delivery: PhoneDelivery
  private let file: String

  init() throws {
    folder = try TemporaryFolder()
    delivery = PhoneDelivery(gio: try folder.writeProgram(fakeGio, to: "gio"))
    file = try folder.write("isi file", to: "contoh 1.pelita")
  }

  @Test func `a connected phone is found by name`() async throws {
    #expect(try await phones().isEmpty)
    try folder.makeFolder("phone")
    #expect(try await phones() == [Phone(name: "Galaxy A05", address: "mtp://Fake/")])
  }

  @Test func `without the desktop's program there are no phones`() {
    #expect(PhoneDelivery(gio: "/no/such/gio").phones().isEmpty)
  }

  @Test func `a file is copied, read back, and found again`() async throws {
    try folder.makeFolder("phone/Memori internal")
    let phone = try #require(try await phones().first)
    #expect(try await deliver(to: phone) == ["Memori internal", "Pelita", "contoh 1.pelita"])
    #expect(try folder.read("phone/Memori internal/Pelita/contoh 1.pelita") == "isi file")
    let found = try await onOwnThread { [delivery] in
      delivery.files(on: phone).map { delivery.read($0) }
    }
    #expect(found == [Array("isi file".utf8)])
  }

  @Test func `a phone that shows no files is told as locked`() async throws {
    try folder.makeFolder("phone")
    let phone = try #require(try await phones().first)
    await #expect(throws: PhoneTrouble.locked(name: "Galaxy A05")) {
      try await deliver(to: phone)
    }
  }

  @Test func `a copy that cannot be made is told`() async throws {
    try folder.makeFolder("phone/Memori internal")
    try folder.write("", to: "full")
    let phone = try #require(try await phones().first)
    await #expect(throws: PhoneTrouble.notCopied(name: "Galaxy A05")) {
      try await deliver(to: phone)
    }
  }

  @Test func `a copy that reads back otherwise is told`() async throws {
    try folder.makeFolder("phone/Memori internal")
    try folder.write("", to: "spoils")
    let phone = try #require(try await phones().first)
    await #expect(throws: PhoneTrouble.notAsWritten(name: "Galaxy A05")) {
      try await deliver(to: phone)
    }
  }

  private func phones() async throws -> [Phone] {
    try await onOwnThread { [delivery] in delivery.phones() }
  }

  @discardableResult
  private func deliver(to phone: Phone) async throws -> [String] {
    try await onOwnThread { [delivery, file] in try delivery.deliver(file, to: phone) }
  }
}
