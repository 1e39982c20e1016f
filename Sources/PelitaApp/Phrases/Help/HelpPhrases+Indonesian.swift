extension IndonesianPhrases {
  var helpProgram: String { "Belajar komputer, pelan-pelan, di rumah sendiri, tanpa internet." }
  var helpProgramDiscussion: String {
    """
    Guru: cukup ketik pelita, lalu tekan Enter. Tidak ada perintah yang perlu dihafal.
    Pendamping: pelita mentor      Narasumber: pelita trainer
    """
  }
  var helpPlain: String {
    "Tampilan polos untuk pembaca layar: tanpa gambar, tanpa menghapus layar."
  }
  var helpHome: String { "Layar utama (juga tanpa perintah apa pun)." }
  var helpLearn: String { "Mulai atau lanjutkan pelajaran, atau file LiaScript apa pun." }
  var helpLearnLesson: String { "Nama pelajaran (laptop.power) atau file (.md); kosong: lanjut." }
  var helpProgress: String { "Kemajuan: pelajaran selesai, yang perlu diulang, yang ditanyakan." }
  var helpJSON: String { "Keluaran JSON untuk program lain." }
  var helpDoctor: String { "Periksa catatan belajar di laptop ini." }
  var helpDoctorRebuild: String { "Susun ulang semua ringkasan dari catatan asli." }
  var helpModule: String { "Untuk penulis pelajaran: periksa, lihat, daftar." }
  var helpModuleList: String { "Daftar modul dan pelajaran yang terpasang." }
}
