"""Makes the fonts of the page from the packages already installed: only the weights, characters and features the pages
use. Run in the project's folder: python3 assets/fonts/build.py (fonttools 4 and brotli).
"""
from copy import deepcopy
from io import BytesIO

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables.TupleVariation import TupleVariation
from fontTools.varLib.instancer import instantiateVariableFont

PACKAGES = "node_modules/@fontsource-variable"
LATIN = [
    *range(0x20, 0x7F), *range(0xA0, 0x100), 0x131, 0x152, 0x153, 0x2C6, 0x2DA, 0x2DC,
    *range(0x2010, 0x2016), *range(0x2018, 0x201F), *range(0x2020, 0x2023), 0x2026, 0x2030, 0x2032, 0x2033,
    0x2039, 0x203A, 0x2044, 0x2074, 0x20AC, 0x2122, 0x2191, 0x2193, 0x2212, 0x2215,
]
# The packages keep only the arrows up and down: those to the sides are the upward one, turned.
TURNED = {0x2192: 1, 0x2190: -1}
# Letters of shipped texts that the Latin file lacks; the packages' own file of further Latin letters is forty times as large.
MORE = [0x141, 0x142]
CYRILLIC = [0x301, *range(0x400, 0x460), 0x490, 0x491, 0x4B0, 0x4B1, 0x2116]
# "Source" is a reserved font name: what is changed must carry another (OFL, paragraph 3).
SERIF = ("source-serif-4", "Back to Back Serif")
SANS = ("inter", "Inter Variable")
HEADINGS, READING, ALL = 650, 400, (400, 700)
FONTS = [
    (SANS, "", "latin", ALL, LATIN),
    (SANS, "-more", "latin-ext", ALL, MORE),
    (SERIF, "", "latin", HEADINGS, LATIN),
    (SERIF, "-text", "latin", READING, LATIN),
    (SERIF, "-more", "latin-ext", HEADINGS, MORE),
    (SANS, "-cyrillic", "cyrillic", ALL, CYRILLIC),
    (SERIF, "-cyrillic", "cyrillic", HEADINGS, CYRILLIC),
    (SERIF, "-cyrillic-text", "cyrillic", READING, CYRILLIC),
]



def turn(font, code, way):
    """Adds the upward arrow turned to the right (way 1) or the left (−1) about its middle, with its variations."""
    up = font.getBestCmap()[0x2191]
    name = f"turned{code:X}"
    glyphs, metrics = font["glyf"], font["hmtx"]
    glyph = glyphs[up]
    middle_x, middle_y = (glyph.xMin + glyph.xMax) / 2, (glyph.yMin + glyph.yMax) / 2
    half = (glyph.yMax - glyph.yMin) / 2
    advance = round(2 * half + 2 * metrics[up][1])
    turned = deepcopy(glyph)
    turned.coordinates = type(glyph.coordinates)(
        [(round(advance / 2 + way * (y - middle_y)), round(middle_y - way * (x - middle_x))) for x, y in glyph.coordinates]
    )
    font.setGlyphOrder([*font.getGlyphOrder(), name])
    glyphs.glyphs[name] = turned
    glyphs.glyphOrder = font.getGlyphOrder()
    turned.recalcBounds(glyphs)
    metrics[name] = (advance, turned.xMin)
    if "gvar" in font:
        font["gvar"].variations[name] = [
            TupleVariation(dict(each.axes), [d and (way * d[1], -way * d[0]) for d in each.coordinates[:-4]] + [(0, 0)] * 4)
            for each in font["gvar"].variations[up]
        ]
    if "HVAR" in font:
        del font["HVAR"]  # the glyphs' own variations say the same
    for table in font["cmap"].tables:
        table.cmap[code] = name


for (package, family), suffix, part, weight, characters in FONTS:
    font = TTFont(f"{PACKAGES}/{package}/files/{package}-{part}-wght-normal.woff2")
    lighter = BytesIO()
    instantiateVariableFont(font, {"wght": weight}).save(lighter)
    font = TTFont(lighter)
    options = Options()
    options.hinting = False
    options.layout_features = ["kern", "liga", "tnum"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=characters)
    subsetter.subset(font)
    if 0x2191 in characters:
        for code, way in TURNED.items():
            turn(font, code, way)
    names = font["name"]
    for record in list(names.names):
        if record.nameID in (1, 3, 4, 6, 16, 25):
            names.setName(family.replace(" ", "") if record.nameID in (3, 6, 25) else family, record.nameID, 3, 1, 0x409)
    font.flavor = "woff2"
    font.save(f"assets/fonts/{family.lower().replace(' ', '-')}{suffix}.woff2")
