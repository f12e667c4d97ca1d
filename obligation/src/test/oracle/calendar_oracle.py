"""Writes the golden table of the calendar. See README.md beside it."""

import random
from datetime import date, datetime, timedelta

from hand_rows import HAND
from walks import (
    REGIMES, cycle_rows, due_on, instance_rows, minute_walk, period_of, workday_walk,
)
from year_table import GIO_TO, TET, special_days

DICE = random.Random(20230414)


def any_day(first=date(2023, 1, 1), last=date(2030, 11, 30)):
    return first + timedelta(days=DICE.randrange((last - first).days + 1))


def any_moment():
    return datetime.combine(any_day(), datetime.min.time()) + timedelta(minutes=DICE.randrange(24 * 60))


def put(*cells):
    print("\t".join(["oracle", *map(str, cells)]))


def main():
    print("# Written by calendar_oracle.py: who, what, given..., expected. Not to be edited by hand.")
    for row in HAND:
        print("\t".join(["hand", *row]))
    for year in range(2023, 2031):
        put("lunar", year, TET[year], GIO_TO[year])
        put("year", year, " ".join(("-" if off else "+") + day.isoformat() for day, off in special_days(year)))
    for _ in range(120):
        regime = DICE.choice(sorted(REGIMES))
        start, hours = any_moment(), DICE.choice([1, 2, 4, 8, 8, 8, 12, 16, 24, 40, 80])
        put("hours", regime, start.isoformat(timespec="minutes"), hours, minute_walk(regime, start, hours * 60).isoformat(timespec="minutes"))
    # Around Tết and the long days off, where a mistake would hide.
    for year in range(2023, 2031):
        eve = TET[year] - timedelta(days=4)
        for regime in sorted(REGIMES):
            start = datetime(eve.year, eve.month, eve.day, 15, 20)
            put("hours", regime, start.isoformat(timespec="minutes"), 8, minute_walk(regime, start, 480).isoformat(timespec="minutes"))
    for _ in range(60):
        start, days = any_day(), DICE.choice([1, 2, 3, 5, 7, 10, 15, 20, 45])
        put("workdays", start, days, workday_walk(start, days))
    for basis in ("CALENDAR", "ND09"):
        for kind in ("DAY", "WEEK", "MONTH", "QUARTER", "HALF_YEAR", "YEAR"):
            for day in [any_day(date(2022, 1, 1)) for _ in range(6)] + [date(2023, 3, 14), date(2023, 3, 15), date(2024, 12, 30), date(2022, 12, 15)]:
                put("period", basis, kind, day, *period_of(basis, kind, day))
    for _ in range(50):
        day, operator, roll = any_day(), DICE.choice(["BEFORE", "BY", "WITHIN"]), DICE.choice([True, True, False])
        put("ondate", day, operator, str(roll).lower(), due_on(day, operator, roll))
    for year in range(2023, 2031):
        for day in (date(year, 3, 31), date(year, 4, 30), date(year, 12, 31), TET[year]):
            put("ondate", day, "BY", "true", due_on(day, "BY", True))
    for row in instance_rows(DICE):
        put("instances", *row)
    for row in cycle_rows():
        put("instances", *row)


if __name__ == "__main__":
    main()
