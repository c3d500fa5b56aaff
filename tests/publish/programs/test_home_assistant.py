"""The example for Home Assistant: its YAML is whole, and its templates find what our files hold."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import pytest
import vobject
import yaml
from jinja2.sandbox import ImmutableSandboxedEnvironment

from knownsofar.model import Change, Dossier
from knownsofar.publish import render
from knownsofar.publish.programs.calendar import forecast_calendar, official_calendar

EXAMPLE = Path(__file__).parents[3] / "docs" / "examples" / "home-assistant.yaml"
SITE = "http://known.example"
DossierOf = Callable[..., Dossier]


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Tests say nothing."""


@pytest.fixture
def served(tmp_path: Path, dossier_of: DossierOf, told: Sequence[Change]) -> Iterator[Callable[[str], str]]:
    """A function that writes the files of a day where `publish` puts them, and says where they are served."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(tmp_path)))
    thread = threading.Thread(target=server.serve_forever)
    thread.start()

    def written(day: str) -> str:
        folder = tmp_path / "series" / "the-salt-harbour" / "season-2"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "dossier.json").write_text(render(dossier_of(day), "json"), encoding="utf-8")
        (tmp_path / "calendar").mkdir(exist_ok=True)
        (tmp_path / "calendar" / "official.ics").write_bytes(official_calendar(told))
        (tmp_path / "calendar" / "forecast.ics").write_bytes(forecast_calendar(told))
        return f"http://127.0.0.1:{server.server_port}"

    yield written
    server.shutdown()
    thread.join()
    server.server_close()


def fetched(address: str) -> bytes:
    with urlopen(address, timeout=10) as response:  # noqa: S310  our own server
        return bytes(response.read())


def sensors(site: str) -> dict[str, dict[str, Any]]:
    """The sensors of the example with the states that Home Assistant would give them."""
    (source,) = yaml.safe_load(EXAMPLE.read_text(encoding="utf-8"))["rest"]
    plain = json.loads(fetched(source["resource"].replace(SITE, site)))
    environment = ImmutableSandboxedEnvironment()  # as Home Assistant's

    def answer(template: str) -> str:
        return environment.from_string(template).render(value_json=plain).strip()

    return {
        sensor["unique_id"]: {
            "state": answer(sensor["value_template"]),
            "there": answer(sensor.get("availability", "True")),
            "attributes": {name: plain[name] for name in sensor.get("json_attributes", ())},
        }
        for sensor in source["sensor"]
    }


def test_the_sensors_show_the_stage_and_an_announced_day(served: Callable[[str], str]) -> None:
    shown = sensors(served("2023-12-05"))
    stage = shown["known_so_far_the_salt_harbour_2"]
    assert stage["state"] == "dated"
    assert stage["attributes"]["series"] == "The Salt Harbour"
    premiere = shown["known_so_far_the_salt_harbour_2_premiere"]
    assert (premiere["state"], premiere["there"]) == ("2024-02-09", "True")


@pytest.mark.parametrize("day", ["2021-10-10", "2021-12-20", "2022-10-01", "2023-07-06"])
def test_without_an_announced_day_the_sensor_shows_none(served: Callable[[str], str], day: str) -> None:
    assert sensors(served(day))["known_so_far_the_salt_harbour_2_premiere"]["there"] == "False"


def test_the_calendars_that_it_names_are_there(served: Callable[[str], str]) -> None:
    site = served("2023-12-05")
    named = [w for w in EXAMPLE.read_text(encoding="utf-8").split() if w.endswith(".ics")]
    assert len(named) == 2
    for address in named:
        assert vobject.readOne(fetched(address.replace(SITE, site)).decode()).contents["vevent"]


def test_a_state_is_short_enough_for_home_assistant(dossier_of: DossierOf) -> None:
    assert len(dossier_of("2023-12-05").stage.value) <= 255


def test_the_automation_listens_to_a_sensor_of_the_example() -> None:
    parsed = yaml.safe_load(EXAMPLE.read_text(encoding="utf-8"))
    names = {s["name"].lower().replace(" ", "_") for s in parsed["rest"][0]["sensor"]}
    heard = parsed["automation"][0]["triggers"][0]["entity_id"]
    assert heard.removeprefix("sensor.") in names
