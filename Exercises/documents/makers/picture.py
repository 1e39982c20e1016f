"""Small drawings, so that no picture of anybody else is needed."""
import io

from PIL import Image, ImageDraw


def picture(kind="leaf"):
    """A PNG of a leaf or of drops, a few hundred bytes."""
    image = Image.new("P", (240, 160), 0)
    image.putpalette([255, 255, 255, 30, 110, 40, 20, 70, 140])
    draw = ImageDraw.Draw(image)
    if kind == "leaf":
        draw.ellipse((40, 30, 200, 130), fill=1)
        draw.line((20, 150, 190, 50), fill=0, width=4)
    else:
        for x in (60, 120, 180):
            draw.polygon([(x, 20), (x - 22, 90), (x + 22, 90)], fill=2)
            draw.ellipse((x - 26, 66, x + 26, 130), fill=2)
    stream = io.BytesIO()
    image.save(stream, "PNG", optimize=True)
    stream.seek(0)
    return stream
