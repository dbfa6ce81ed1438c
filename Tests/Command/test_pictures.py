"""A photo as a phone takes it: on the site it is upright, small and says nothing of where and by whom it was taken."""

import os
import re
import zlib
from io import BytesIO

import pytest
from PIL import Image

from conftest import files, run

PAGE = "---\ntitle: Photo\nsummary: A page with a photo.\nowner: communications\n---\n{}\n"
OWNER = "Somebody With A Camera"


def photo(path, width=5200, height=3900, orientation=6, **options):
    """Taken at 52° 30′ north, 13° 20′ east; by the sensor's lie it is landscape, and the orientation says how it was held."""
    picture = Image.effect_noise((width, height), 120).convert("RGB")
    # The corner that is at the top left when the photo is upright.
    picture.paste((255, 0, 0), (0, height - height // 4, width // 4, height))
    exif = Image.Exif()
    exif[0x0112], exif[0x010F], exif[0x013B] = orientation, "Acme", OWNER
    position = exif.get_ifd(0x8825)
    position.update({1: "N", 2: (52.0, 30.0, 0.0), 3: "E", 4: (13.0, 20.0, 0.0)})
    picture.save(path, exif=exif, **options)


@pytest.fixture
def page(project):
    """Writes a text beside which pictures lie, and builds the site with a cache of its own."""

    class Page:
        folder = project / "content" / "pages"

        def build(self, text, *arguments, command="build", **variables):
            (self.folder / "photo.md").write_text(PAGE.format(text), encoding="utf-8")
            environment = {**os.environ, "XDG_CACHE_HOME": str(project / "cache"), **variables}
            return run(command, *arguments, cwd=project, env=environment)

        def image(self, name="photo."):
            html = (project / "site" / "photo.html").read_text(encoding="utf-8")
            tag = re.search(rf'<img [^>]*src="[^"]*{re.escape(name)}[^>]*>', html)[0]
            return dict(re.findall(r'([a-z]+)="([^"]*)"', tag))

    return Page()


def assert_bare(path):
    raw = path.read_bytes()
    assert OWNER.encode() not in raw and b"Exif" not in raw and b"Acme" not in raw
    with Image.open(path) as picture:
        assert not picture.getexif()
        return picture.size


def test_a_photo_goes_out_upright_small_and_without_what_the_camera_wrote(project, page):
    photo(page.folder / "photo.jpg", quality=93)
    assert (page.folder / "photo.jpg").stat().st_size > 18_000_000
    answer = page.build("![The gate](photo.jpg)")
    assert answer.returncode == 0, answer.stderr
    site = project / "site"
    shown = page.image()
    assert (shown["width"], shown["height"]) == ("1600", "2133")
    assert shown["srcset"].split(", ") == [
        "pictures/480/pages/photo.jpg 480w", "pictures/960/pages/photo.jpg 960w", "files/pages/photo.jpg 1600w",
    ]
    for source in shown["srcset"].split(", "):
        path, width = source.split(" ")
        size = assert_bare(site / path)
        assert size[0] == int(width[:-1]) and abs(size[1] / size[0] - 4 / 3) < 0.01
        with Image.open(site / path) as picture:
            red, green, blue = picture.convert("RGB").getpixel((size[0] // 10, size[1] // 10))
            assert red > 200 > green and blue < 60, "not upright"
    assert (site / "files/pages/photo.jpg").stat().st_size < 3_000_000


def test_a_second_build_makes_no_picture_again_and_gives_the_same_bytes(project, page):
    photo(page.folder / "photo.jpg", 2000, 1500)
    assert page.build("![The gate](photo.jpg)").returncode == 0
    before = files(project / "site")
    kept = {path: path.stat().st_mtime_ns for path in (project / "cache").rglob("*.jpg")}
    assert len(kept) == 3
    assert ", 0 files changed, " in page.build("![The gate](photo.jpg)").stdout.splitlines()[-1]
    assert {path: path.stat().st_mtime_ns for path in (project / "cache").rglob("*.jpg")} == kept
    # Made anew, they are the same.
    assert page.build("![The gate](photo.jpg)", "--output", "again", XDG_CACHE_HOME=str(project / "other")).returncode == 0
    again = files(project / "again")
    assert {path: again[path] for path in before if "photo" in path} == {path: before[path] for path in before if "photo" in path}


@pytest.mark.parametrize("ending", ["png", "webp", "avif", "gif"])
def test_every_kind_of_picture_leaves_what_the_camera_wrote_at_home(project, page, ending):
    name = f"photo.{ending}"
    if ending == "gif":
        Image.effect_noise((700, 500), 90).save(page.folder / name, comment=OWNER)
    else:
        photo(page.folder / name, 700, 500)
    answer = page.build(f"![The gate]({name})")
    assert answer.returncode == 0, answer.stderr
    shown = page.image()
    assert (shown["width"], shown["height"]) == (("700", "500") if ending == "gif" else ("500", "700"))
    assert assert_bare(project / "site" / "files/pages" / name) == (int(shown["width"]), int(shown["height"]))


def test_a_photo_that_is_only_linked_keeps_its_size_and_nothing_else(project, page):
    photo(page.folder / "photo.jpg", 2000, 1500)
    (project / "content/files").mkdir()
    photo(project / "content/files/press.jpg", 2000, 1500)
    assert page.build("[The gate](photo.jpg)").returncode == 0
    assert assert_bare(project / "site/files/pages/photo.jpg") == (1500, 2000)
    assert assert_bare(project / "site/files/press.jpg") == (1500, 2000)


def test_a_small_picture_with_nothing_in_it_stays_as_it_is(project, page):
    Image.effect_noise((300, 200), 90).save(page.folder / "photo.png")
    # Without the tool: it is not needed.
    assert page.build("![The gate](photo.png)", PATH="/nowhere").returncode == 0
    assert (project / "site/files/pages/photo.png").read_bytes() == (page.folder / "photo.png").read_bytes()


def test_without_the_tool_no_picture_goes_out_and_the_finding_says_how_to_get_it(project, page):
    photo(page.folder / "photo.jpg", 800, 600)
    for command in ("check", "build"):
        answer = page.build("![The gate](photo.jpg)", command=command, PATH="/nowhere")
        assert answer.returncode == 1
        assert answer.stderr.count("error[picture-tool-missing]") == 1
        assert "sudo apt-get install libvips-tools" in answer.stderr
    assert not (project / "site/files").exists()


@pytest.mark.parametrize(
    ("content", "rule"),
    [(b"\xff\xd8\xff\xe1\x00\x08Exif\x00\x00\xff\xd9", "picture-unreadable"), (b"II*\0\x08\0\0\0\0\0", "picture-kind"),
     (b"<html><script>alert(1)</script>", "picture-unreadable"), (b"", "picture-unreadable")],
)
def test_a_picture_that_cannot_be_cleaned_stops_the_build(project, page, content, rule):
    (page.folder / "photo.jpg").write_bytes(content)
    answer = page.build("![The gate](photo.jpg)")
    assert answer.returncode == 1
    assert f"error[{rule}]" in answer.stderr
    assert not (project / "site/files").exists()


def claiming(width, height):
    """A whole PNG of 8 by 8 pixels that says of itself that it is larger."""
    small = BytesIO()
    Image.new("1", (8, 8)).save(small, "PNG")
    head = b"IHDR" + width.to_bytes(4) + height.to_bytes(4) + small.getvalue()[24:29]
    return small.getvalue()[:12] + head + zlib.crc32(head).to_bytes(4) + small.getvalue()[33:]


# Too many in all; within the width of a page, where a smaller one is made all the same; a side that no picture has; the most that a PNG can say.
@pytest.mark.parametrize(("width", "height"), [(30_000, 30_000), (1_500, 300_000), (2_000_000, 900), (2**31 - 1, 2**31 - 1)])
def test_a_picture_that_says_it_is_larger_than_any_is_not_given_to_the_tool(project, page, width, height):
    (page.folder / "photo.png").write_bytes(claiming(width, height))
    answer = page.build("![The gate](photo.png)")
    assert answer.returncode == 1
    assert "error[picture-unreadable]" in answer.stderr
    assert f"This picture says that it is {width} by {height} pixels large" in answer.stderr
    assert not (project / "site/files").exists()


def test_the_largest_picture_that_is_read_is_made_smaller(project, page):
    Image.new("1", (15_000, 16_600)).save(page.folder / "photo.png")
    assert page.build("![The gate](photo.png)").returncode == 0
    assert page.image()["width"] == "1600"


HEADER = (
    b"\xff\xd8\xff\xe1\x00\x38Exif\0\0MM\0*\0\0\0\x08\0\x02\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\x88\x25\0\x04\0\0\0\x01\0\0\0\x26\0\0\0\0SECRET\0\0\0\0"
    b"\xff\xc0\x00\x0b\x08\x0b\xd0\x0f\xc0\x01\x01\x11\x00\xff\xd9"
)


def test_a_damaged_photo_goes_out_upright_without_what_the_camera_wrote_and_is_found(project, page):
    photo(page.folder / "whole.jpg", 800, 600)
    cut = (page.folder / "whole.jpg").read_bytes()
    # A header and nothing else; a photo whose tables are torn off, so that no program can draw it.
    table = cut.index(b"\xff\xc4")
    for name, content in [("header.jpg", HEADER), ("torn.jpg", cut[:table] + b"\xff\xd9")]:
        (page.folder / name).write_bytes(content)
        answer = page.build(f"![The gate]({name})")
        assert answer.returncode == 0, answer.stderr
        assert "warning[picture-damaged]" in answer.stderr and "where it was taken" in answer.stderr
        published = (project / "site/files/pages" / name).read_bytes()
        assert b"SECRET" not in published and b"GPS" not in published and b"\x88\x25" not in published
        assert len(published) < len(content)
        exif = Image.open(BytesIO(published)).getexif()
        assert list(exif) == [0x0112], "nothing but how to turn it"
        shown = page.image(name)
        assert (shown["width"], shown["height"]) == ("3024" if name == "header.jpg" else "600", "4032" if name == "header.jpg" else "800")


def test_one_file_carries_one_width_of_each_picture(project, page):
    photo(page.folder / "photo.jpg", 2000, 1500)
    assert page.build("![The gate](photo.jpg)", "--one-file").returncode == 0
    html = (project / "one-file/guidelines.html").read_text(encoding="utf-8")
    assert html.count("data:image/jpeg;base64,") == 2 and "srcset" not in html
