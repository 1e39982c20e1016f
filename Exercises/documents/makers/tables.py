"""Tables of separated values: the starters; what is done with them stands in the descriptions."""


def rows(text):
    return lambda path: path.with_suffix(".csv").write_text(text.lstrip("\n"), encoding="utf-8")


EXERCISES = {
    "sharing-plan": {
        "izin": rows("""
File,Siapa,Izin
Bahan ajar IPA,Murid kelas 8,
Draf rencana mengajar,Rekan guru MGMP,
Jadwal piket yang diisi bersama,Semua wali kelas,
Daftar nilai kelas 7A,Orang tua di grup,
Soal ujian minggu depan,Murid kelas 8,
"""),
    },
    "form-answers": {
        "jawaban": rows("""
Kode,Kelas,Punya laptop,Jam luang
G01,7A,Ya,2
G02,7a,ya,3
G03,VII B,Tidak,1
G04,7B,Y,2
G05,8A,Tidak,4
G04,7B,Y,2
G06,8a,tidak,2
G07,8A,Ya,3 jam
G08,7 A,Ya,1
G07,8A,Ya,3 jam
"""),
    },
    "class-data": {
        "jarak": rows("""
Kode,Jarak km,Naik
M01,1.5,jalan kaki
M02,2 km,sepeda
M03,0.5,Jalan kaki
M04,tiga,motor
M05,750,sepeda
M06,4,Motor
M07,1,jalan
M08,2.5,sepeda
M03,0.5,Jalan kaki
"""),
    },
    "anonymise": {
        "nilai-murid": rows("""
Nama,NISN,Kelas,Nilai
Ani Contoh,0000000001,7A,82
Banu Contoh,0000000002,7A,75
Cici Contoh,0000000003,7B,91
Dodi Contoh,0000000004,7B,68
Eka Contoh,0000000005,7A,77
Fani Contoh,0000000006,7B,85
"""),
    },
}
