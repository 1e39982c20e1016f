import Testing

@testable import PelitaApp

@Suite struct EditingOrderTests {
  @Test(
    arguments: [
      ("3", EditingOrder.change(3)), ("ubah 3", .change(3)), ("Baris 12", .change(12)),
      ("sisip 2", .insert(2)), ("insert line 2", .insert(2)), ("hapus 4", .delete(4...4)),
      ("hapus baris 4", .delete(4...4)), ("hapus 2-4", .delete(2...4)),
      ("delete 2 4", .delete(2...4)), ("hapus semua", .deleteAll), ("naik 3", .moveUp(3)),
      ("down 3", .moveDown(3)), ("urung", .undo), ("undo", .undo), ("?", .keys), ("0", .leave),
      ("k", .leave), ("p", .elsewhere("p")), ("hapus", .numberMissing("hapus")),
    ])
  func `an order is read in both languages`(typed: String, order: EditingOrder) {
    #expect(EditingOrder(typed) == order)
  }

  @Test(
    arguments: [
      "maju", "ulangi 4 kali", "selesai", "hapus kalimat pertama", "naik tangga", "hapus 4-2",
      "12345", "3 apel", "ganti 3 dengan 4 lalu cetak", "naik 2-3",
    ])
  func `what is no order belongs into the text`(typed: String) {
    #expect(EditingOrder(typed) == nil)
  }
}
