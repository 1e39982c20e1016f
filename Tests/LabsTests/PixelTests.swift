import Curriculum
import Labs
import TestSupport
import Testing

struct PixelTests {
  @Test(arguments: 0..<100)
  func `a higher threshold never makes a black pixel white`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let picture = GreyPicture(
      rows: (0..<6).map { _ in (0..<5).map { _ in Int.random(in: 0...9, using: &random) } })
    for threshold in 0...9 {
      let (one, next) = (picture.split(at: threshold), picture.split(at: threshold + 1))
      for (before, after) in zip(one.rows.joined(), next.rows.joined()) {
        #expect(!before || after)
      }
      #expect(one.blackCount == picture.rows.joined().count { $0 < threshold })
    }
  }

  @Test func `the shape with the fewest different pixels is read`() throws {
    let work = try ShippedLab("pixels-threshold", .indonesian).after("tebak 3\nambang 5")
    guard case .pixels(let lab) = work.experiment else { return }
    for shape in lab.shelf.shapes {
      #expect(lab.shelf.reading(of: shape.picture) == shape.name)
      #expect(lab.shelf.ranking(of: shape.picture).first?.difference == 0)
    }
    #expect(lab.ranking?.first?.name == "3")
  }

  @Test func `in the dark the threshold of the day reads something else`() throws {
    let work = try ShippedLab("pixels-threshold", .indonesian)
      .after("tebak 3\nambang 5\ngambar 2\ntebak 3")
    guard case .pixels(let lab) = work.experiment else { return }
    #expect(lab.reading(of: 0) == "3")
    #expect(lab.reading(of: 1) == "8")
  }

  @Test func `nothing is read before it was guessed`() throws {
    let work = try ShippedLab("pixels-threshold", .indonesian)
      .after("tebak 3\nambang 5\ngambar 2")
    guard case .pixels(let lab) = work.experiment else { return }
    #expect(lab.ranking == nil)
  }
}
