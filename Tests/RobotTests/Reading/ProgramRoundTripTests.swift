import Curriculum
import Robot
import TestSupport
import Testing

struct ProgramRoundTripTests {
  @Test(arguments: 0..<200)
  func `a tree becomes text and the same tree again, in both languages`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let program = RandomProgram.program(using: &random)
    for language in Language.allCases {
      let text = program.text(in: language)
      let reading = ProgramReader(language: language).read(text)
      #expect(reading.problems.isEmpty, "\(text)")
      #expect(reading.program == program, "\(text)")
      #expect(reading.synonyms.isEmpty, "canonical words are usual: \(reading.synonyms)")
      #expect(reading.program?.text(in: language) == text)
    }
  }

  @Test func `a program can be read in one language and printed in the other`() throws {
    let text = """
      # dua langkah
      ulangi 2 kali
        maju  # satu
      selesai

      jika depan tidak kosong
        belok kiri
      jika tidak
        ambil
      selesai
      """
    let program = try #require(ProgramReader().read(text).program)
    #expect(program.text(in: .indonesian) == text)
    #expect(
      program.text(in: .english) == """
        # dua langkah
        repeat 2 times
          move  # satu
        end

        if front is not clear
          turn left
        else
          pick
        end
        """)
  }
}
