"""Which days of 2023 to 2030 are off or worked against their weekday: astronomy, the law's rules, and swaps."""

import math
from datetime import date, timedelta

# Announced swaps: day off, day worked for it.
SWAPS = [
    (date(2024, 4, 29), date(2024, 5, 4)),
    (date(2025, 5, 2), date(2025, 4, 26)),
    (date(2026, 1, 2), date(2026, 1, 10)),
    (date(2026, 8, 31), date(2026, 8, 22)),
]
EPOCH = date(2000, 1, 1)  # noon of this day is Julian day 2451545


def new_moons():
    """Days at UTC+7 of the new moons 2021 to 2031 (Meeus, Astronomical Algorithms, 49, larger terms)."""
    found = []
    for k in range(255, 396):
        t = k / 1236.85
        jde = 2451550.09766 + 29.530588861 * k + 0.00015437 * t * t
        rad = math.radians
        m = rad((2.5534 + 29.1053567 * k) % 360)
        mm = rad((201.5643 + 385.81693528 * k + 0.0107582 * t * t) % 360)
        f = rad((160.7108 + 390.67050284 * k - 0.0016118 * t * t) % 360)
        e = 1 - 0.002516 * t
        jde += (-0.40720 * math.sin(mm) + 0.17241 * e * math.sin(m) + 0.01608 * math.sin(2 * mm)
                + 0.01039 * math.sin(2 * f) + 0.00739 * e * math.sin(mm - m) - 0.00514 * e * math.sin(mm + m)
                + 0.00208 * e * e * math.sin(2 * m) - 0.00111 * math.sin(mm - 2 * f) - 0.00057 * math.sin(mm + 2 * f)
                + 0.00056 * e * math.sin(2 * mm + m) - 0.00042 * math.sin(3 * mm) + 0.00042 * e * math.sin(m + 2 * f)
                + 0.00038 * e * math.sin(m - 2 * f) - 0.00024 * e * math.sin(2 * mm - m))
        found.append(civil_day(jde))
    return found


def civil_day(jde):
    """The Vietnamese day of a moment; about 70 s lie between the uniform and the civil clock in these years."""
    return EPOCH + timedelta(days=math.floor(jde - 70 / 86400 + 7 / 24 - 2451544.5))


def sun_sector(day):
    """In which twelfth of its year the sun is at the end of a day at UTC+7 (Meeus, 25)."""
    jde = 2451544.5 + (day - EPOCH).days + 1 - 7 / 24 + 70 / 86400
    t = (jde - 2451545.0) / 36525
    m = math.radians((357.52911 + 35999.05029 * t) % 360)
    lon = (280.46646 + 36000.76983 * t + (1.914602 - 0.004817 * t) * math.sin(m)
           + 0.019993 * math.sin(2 * m) + 0.000289 * math.sin(3 * m) - 0.00569)
    return math.floor((lon % 360) / 30)


def lunar_first_days():
    """First days of lunar months by (year, month), leap months left out."""
    moons = new_moons()
    months = list(zip(moons, moons[1:]))
    # A month's principal term: the sector that the sun enters during it.
    terms = []
    for first, after in months:
        before, end = sun_sector(first - timedelta(days=1)), sun_sector(after - timedelta(days=1))
        terms.append([(before + i) % 12 for i in range(1, (end - before) % 12 + 1)])
    solstices = [i for i, t in enumerate(terms) if 9 in t]  # the eleventh month has the winter solstice
    named = {}
    for at, nxt in zip(solstices, solstices[1:]):
        leap_year, number, leapt = nxt - at == 13, 11, False
        year = months[at][0].year
        for i in range(at, nxt):
            if i > at:
                if leap_year and not leapt and not terms[i]:
                    leapt = True
                    continue
                number = number % 12 + 1
            named[(year if number >= 11 else year + 1, number)] = months[i][0]
    return named


_FIRST = lunar_first_days()
TET = {y: _FIRST[(y, 1)] for y in range(2023, 2031)}
GIO_TO = {y: _FIRST[(y, 3)] + timedelta(days=9) for y in range(2023, 2031)}


def longest_break(days, year):
    """How long the days off around the national day last with these holidays."""
    off = with_compensation(days)
    day, best = date(year, 8, 20), 0
    while day < date(year, 9, 15):
        length = 0
        while day.weekday() > 4 or day in off:
            length, day = length + 1, day + timedelta(days=1)
        best, day = max(best, length), day + timedelta(days=1)
    return best


def with_compensation(holidays):
    off = set(holidays)
    for day in sorted(holidays):
        if day.weekday() > 4:
            instead = day
            while instead.weekday() > 4 or instead in off:
                instead += timedelta(days=1)
            off.add(instead)
    return off


def holidays_of(year):
    days = [date(year, 1, 1), GIO_TO[year], date(year, 4, 30), date(year, 5, 1), date(year, 9, 2)]
    days += [TET[year] + timedelta(days=i) for i in range(-2, 3)]
    # The neighbour of the national day that gives the longer rest, the day before where they are alike.
    one = [days[4], date(year, 9, 1)]
    other = [days[4], date(year, 9, 3)]
    days.append(date(year, 9, 3) if longest_break(other, year) > longest_break(one, year) else date(year, 9, 1))
    if year >= 2026:
        days.append(date(year, 11, 24))
    return with_compensation(days)


OFF = set().union(*(holidays_of(y) for y in range(2023, 2031))) | {off for off, _ in SWAPS}
WORKED = {worked: off for off, worked in SWAPS}


def is_off(day):
    return day not in WORKED and (day.weekday() > 4 or day in OFF)


def special_days(year):
    """Days that are not what their weekday says: (day, whether it is off)."""
    day = date(year, 1, 1)
    while day.year == year:
        if is_off(day) != (day.weekday() > 4):
            yield day, is_off(day)
        day += timedelta(days=1)
