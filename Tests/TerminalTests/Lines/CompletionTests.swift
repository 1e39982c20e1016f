import Testing

@testable import Terminal

struct CompletionTests {
  private let people = ["Bu Contoh", "Bu Coba", "Pak Contoh", "menu"]

  @Test func `finishes the only candidate, whatever the case`() {
    #expect(Completion(of: "PAK", among: people) == .insertion(replacing: 3, text: "Pak Contoh"))
  }

  @Test func `goes as far as the letters are sure`() {
    #expect(Completion(of: "b", among: people) == .insertion(replacing: 1, text: "Bu Co"))
  }

  @Test func `shows the choices when nothing is sure`() {
    #expect(Completion(of: "Bu Co", among: people) == .choices(["Bu Contoh", "Bu Coba"]))
    #expect(Completion(of: "", among: people) == .choices(people))
  }

  @Test func `completes a name after other words`() {
    #expect(
      Completion(of: "kirim ke Bu Con", among: people)
        == .insertion(replacing: 6, text: "Bu Contoh"))
  }

  @Test func `leaves alone what nothing begins with`() {
    #expect(Completion(of: "xyz", among: people) == .nothing)
    #expect(Completion(of: "menu ", among: people) == .nothing)
    #expect(Completion(of: "a", among: []) == .nothing)
  }

  @Test func `finds letters with marks`() {
    #expect(Completion(of: "jos", among: ["José"]) == .insertion(replacing: 3, text: "José"))
    #expect(Completion(of: "JOSÉ", among: ["José"]) == .insertion(replacing: 4, text: "José"))
  }

  @Test func `counts a candidate given twice once`() {
    #expect(Completion(of: "m", among: ["menu", "menu"]) == .insertion(replacing: 1, text: "menu"))
  }
}
