"""Packs an office file anew: same bytes for same content, and nothing that is not needed."""
import zipfile

def tidy(path):
    with zipfile.ZipFile(path) as archive:
        parts = [(name, archive.read(name)) for name in archive.namelist()]
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in parts:
            if name.startswith("Thumbnails/") or name.endswith("/"):
                continue
            if name == "META-INF/manifest.xml":
                content = b"\n".join(
                    line for line in content.split(b"\n")
                    if b"Thumbnails/" not in line and b"Configurations2/" not in line)
            if name.startswith("Configurations2/"):
                continue
            entry = zipfile.ZipInfo(name, date_time=(2026, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)
