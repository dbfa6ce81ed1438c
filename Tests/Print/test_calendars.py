"""Calendar files, read by a library that is not ours, with local times on both sides of a clock change."""

import datetime
import subprocess
import zoneinfo

import pytest
from conftest import LANGUAGES, SITE, folder
from icalendar import Calendar

FILES = sorted(path.relative_to(SITE).as_posix() for path in SITE.rglob("*.ics"))


def events(path):
    return [part for part in Calendar.from_ical((SITE / path).read_bytes()).walk("VEVENT")]


@pytest.mark.parametrize("path", FILES)
def test_it_parses_and_each_entry_has_what_it_needs(path):
    data = (SITE / path).read_bytes()
    assert b"\n" not in data.replace(b"\r\n", b"")
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    for event in events(path):
        for name in ["UID", "DTSTAMP", "DTSTART", "SUMMARY", "SEQUENCE"]:
            assert name in event, name
    uids = [str(event["UID"]) for event in events(path)]
    assert len(uids) == len(set(uids))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_party_is_at_three_in_london_and_at_four_in_berlin(language):
    start = events((folder(language) / "calendar/party.ics").relative_to(SITE).as_posix())[0].decoded("DTSTART")
    assert start.replace(tzinfo=None) == datetime.datetime(2027, 1, 14, 15, 0)
    assert start.astimezone(zoneinfo.ZoneInfo("Europe/Berlin")).hour == 16


@pytest.mark.parametrize("language", LANGUAGES)
def test_eight_weekly_tips_on_mondays(language):
    days = [event.decoded("DTSTART") for event in events((folder(language) / "calendar/weekly-tips.ics").relative_to(SITE).as_posix())]
    assert len(days) == 8
    assert all(day.weekday() == 0 for day in days)
    assert [(later - earlier).days for earlier, later in zip(sorted(days), sorted(days)[1:])] == [7] * 7


@pytest.fixture(scope="session")
def other_site(tmp_path_factory):
    """The starter site with its party moved to another zone and day."""
    import shutil

    from conftest import ROOT

    program = next((path for path in [ROOT / ".build/release/sitegen", ROOT / ".build/debug/sitegen"] if path.exists()), None)
    if program is None:
        pytest.skip("sitegen is not built")

    def make(start, end, zone, *options):
        root = tmp_path_factory.mktemp("zone")
        shutil.copytree(ROOT / "content", root / "content")
        shutil.copytree(ROOT / "themes", root / "themes")
        party = root / "content/launch/party.md"
        party.write_text(party.read_text().replace("2027-01-14T15:00", start).replace("2027-01-14T16:00", end))
        settings = root / "content/site.yml"
        settings.write_text(settings.read_text().replace("default_time_zone: Europe/London", f"default_time_zone: {zone}"))
        subprocess.run([program, "-C", root, "build", "-q", "-o", root / "out", "--as-of", "2026-11-22", *options], check=True)
        return Calendar.from_ical((root / "out/calendar/party.ics").read_bytes())

    return make


@pytest.mark.parametrize("zone,start,hours", [
    ("Europe/Berlin", "2027-03-27T15:00", 14), ("Europe/Berlin", "2027-03-28T15:00", 13),
    ("Europe/Berlin", "2027-10-30T15:00", 13), ("Europe/Berlin", "2027-10-31T15:00", 14),
    ("America/New_York", "2027-03-13T15:00", 20), ("America/New_York", "2027-03-14T15:00", 19),
    ("America/New_York", "2027-11-06T15:00", 19), ("America/New_York", "2027-11-07T15:00", 20),
])
def test_local_times_hold_over_a_clock_change(other_site, zone, start, hours):
    calendar = other_site(start, start.replace("T15", "T16"), zone)
    event = calendar.walk("VEVENT")[0]
    assert event.decoded("DTSTART").replace(tzinfo=None).isoformat() == start + ":00"
    # By the rules inside the file, not by the machine's own tables.
    zone_inside = calendar.walk("VTIMEZONE")[0].to_tz()
    local = datetime.datetime.fromisoformat(start).replace(tzinfo=zone_inside)
    assert local.astimezone(datetime.timezone.utc).hour == hours


def test_an_unchanged_event_keeps_its_uid_when_it_moves(other_site):
    first = other_site("2027-01-14T15:00", "2027-01-14T16:00", "Europe/London").walk("VEVENT")[0]
    second = other_site("2027-01-21T15:00", "2027-01-21T16:00", "Europe/London").walk("VEVENT")[0]
    assert first["UID"] == second["UID"]
    assert first["DTSTAMP"].dt == second["DTSTAMP"].dt
