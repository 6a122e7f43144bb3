"""Makes the two fonts of the page from the packages already installed: weights 400 to 700 only, and only the characters
and features the pages use. Run in the project's folder: python3 assets/fonts/build.py (fonttools 4 and brotli).
"""
from io import BytesIO

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

PACKAGES = "node_modules/@fontsource-variable"
CHARACTERS = [
    *range(0x20, 0x7F), *range(0xA0, 0x100), 0x131, 0x152, 0x153, 0x2C6, 0x2DA, 0x2DC,
    *range(0x2010, 0x2016), *range(0x2018, 0x201F), *range(0x2020, 0x2023), 0x2026, 0x2030, 0x2032, 0x2033,
    0x2039, 0x203A, 0x2044, 0x2074, 0x20AC, 0x2122, *range(0x2190, 0x2194), 0x2212, 0x2215,
]
# "Source" is a reserved font name: what is changed must carry another (OFL, paragraph 3).
FONTS = [("inter", "Inter Variable"), ("source-serif-4", "Back to Back Serif")]

for package, family in FONTS:
    font = TTFont(f"{PACKAGES}/{package}/files/{package}-latin-wght-normal.woff2")
    lighter = BytesIO()
    instantiateVariableFont(font, {"wght": (400, 700)}).save(lighter)
    font = TTFont(lighter)
    options = Options()
    options.hinting = False
    options.layout_features = ["kern", "liga", "tnum"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=CHARACTERS)
    subsetter.subset(font)
    names = font["name"]
    for record in list(names.names):
        if record.nameID in (1, 3, 4, 6, 16, 25):
            names.setName(family.replace(" ", "") if record.nameID in (3, 6, 25) else family, record.nameID, 3, 1, 0x409)
    font.flavor = "woff2"
    font.save(f"assets/fonts/{family.lower().replace(' ', '-')}.woff2")
