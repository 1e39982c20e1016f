import Cryptography
import LearningRecord
import TestSupport
import Testing

@testable import TrainingModel

struct RevisionTests {
  private func sample() throws -> Revision {
    var author = try Samples.author()
    return try author.revision(
      of: Samples.entity("tugas-pertama"), Assignment(why: "Setelah pelatihan"), at: Samples.clock()
    )
  }

  @Test func `the line has its members in the fixed order`() throws {
    let line = try sample().line
    #expect(
      line.hasPrefix(
        #"{"kind":"assignment","entity":"tugas-pertama","replaces":[],"author":"person-1","#
          + #""writer":"writer-1","sequence":1,"at":1700000000000,"doubt":0,"#
          + #""body":{"for":"all","why":"Setelah pelatihan"},"signature":""#))
    #expect(line.hasSuffix("\"}"))
  }

  @Test func `the id is the digest of the line without its signature`() throws {
    let revision = try sample()
    let unsigned = revision.line.replacing(/,"signature":"[^"]*"/, with: "")
    #expect(revision.id.hexadecimal == Digest(of: unsigned.utf8).hexadecimal)
    #expect(revision.signedBytes == Array(unsigned.utf8))
    #expect(RevisionID(hexadecimal: revision.id.hexadecimal) == revision.id)
  }

  @Test func `only the author's key has signed it`() throws {
    let revision = try sample()
    #expect(try revision.isSigned(by: Samples.key(1).publicKey))
    #expect(try !revision.isSigned(by: Samples.key(2).publicKey))
  }

  @Test func `a line read again is the same line`() throws {
    let revision = try sample()
    let again = try Revision(line: revision.line)
    #expect(again == revision)
    #expect(again.header == revision.header)
  }

  @Test func `fields of a later version survive word for word`() throws {
    let key = try Samples.key(1)
    let line = try sample().signedBytes
    let text = String(decoding: line, as: UTF8.self).replacing(
      #""why":"#, with: #""later" : [ 1.50, {"x":"\u00e9"} ],"why":"#)
    let unsigned = text.dropLast() + #","soon":true}"#
    let signature = key.sign(Array(unsigned.utf8)).base64
    let signed = unsigned.dropLast() + #","signature":"\#(signature)"}"#
    let revision = try Revision(line: String(signed))
    #expect(revision.line == signed)
    #expect(revision.isSigned(by: key.publicKey))
  }

  @Test func `no cut and no changed byte is taken for the same revision`() throws {
    let revision = try sample()
    let key = try Samples.key(1).publicKey
    for count in revision.bytes.indices {
      #expect(throws: RevisionProblem.self) { try Revision(bytes: Array(revision.bytes[..<count])) }
    }
    for place in revision.bytes.indices {
      var bytes = revision.bytes
      bytes[place] ^= 1
      if let changed = try? Revision(bytes: bytes) { #expect(!changed.isSigned(by: key)) }
    }
  }

  @Test(arguments: [
    (#""entity":"tugas-pertama""#, #""entity":"UPPER""#, RevisionProblem.malformed(.entity)),
    (#""kind":"assignment""#, #""kind":"a b""#, .malformed(.kind)),
    (#""replaces":[]"#, #""replaces":["ab"]"#, .malformed(.replaces)),
    (#""sequence":1"#, #""sequence":0"#, .malformed(.sequence)),
    (#""sequence":1"#, #""sequence":1.0"#, .malformed(.sequence)),
    (#""at":1700000000000"#, #""at":-5"#, .malformed(.at)),
    (#""doubt":0"#, #""doubt":2"#, .malformed(.doubt)),
    (#""body":{"for""#, #""body":7,{"for""#, .malformed(.body)),
    (#""body":{"for""#, #""body":{for"#, .body(.unexpectedByte(offset: 150))),
    (#","author""#, #", "author""#, .malformed(.author)),
    (#""kind":"assignment""#, #""kind":"mentor.x""#, .concernsNobody),
  ])
  func `every part has to have its form`(from: String, to: String, problem: RevisionProblem) throws
  {
    let line = try sample().line.replacing(from, with: to)
    #expect(throws: problem) { try Revision(line: line) }
  }

  @Test func `a line has bounds`() throws {
    var author = try Samples.author()
    #expect(throws: RevisionProblem.self) {
      try author.revision(
        of: Samples.entity("tugas-pertama"),
        Assignment(why: String(repeating: "x", count: 70_000)), at: Samples.clock())
    }
    let replaced = (0...64).map { _ in #""\#(String(repeating: "0", count: 64))""# }
    let line = try sample().line.replacing(
      #""replaces":[]"#, with: #""replaces":[\#(replaced.joined(separator: ","))]"#)
    #expect(throws: RevisionProblem.tooManyReplaced(65)) { try Revision(line: line) }
  }

  @Test func `the same thing recorded apart gets the same entity`() throws {
    let one = Pairing(mentor: Samples.person(1), teacher: Samples.person(2))
    let other = Pairing(mentor: Samples.person(2), teacher: Samples.person(1))
    #expect(one.entity(in: Samples.school) == one.entity(in: Samples.school))
    #expect(one.entity(in: Samples.school) != other.entity(in: Samples.school))
    #expect(try one.entity(in: Samples.school) != one.entity(in: Samples.entity("school-lain")))
  }
}
