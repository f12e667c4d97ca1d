"""Terms minute by minute and day by day, periods as slices of a walk, instances as sets of days."""

from datetime import date, timedelta

from year_table import OFF, WORKED, is_off

ONE = timedelta(days=1)
DESK = [("07:30", "11:30"), ("13:30", "17:30")]


def season(day):
    """A province with summer hours from 16 April to 15 October."""
    if (4, 16) <= (day.month, day.day) <= (10, 15):
        return [("07:00", "11:30"), ("13:30", "17:00")]
    return [("07:30", "12:00"), ("13:00", "16:30")]


def desk_with_saturday(day):
    """A one-stop desk that is open on Saturday mornings too."""
    return [("07:30", "11:30")] if day.weekday() == 5 and day not in WORKED else DESK


REGIMES = {"usual": lambda day: DESK, "seasons": season, "saturday": desk_with_saturday}


def is_closed(regime, day):
    open_saturday = regime == "saturday" and day.weekday() == 5 and day not in OFF
    return is_off(day) and not open_saturday


def minutes_of(regime, day):
    if is_closed(regime, day):
        return []
    spans = []
    for start, end in REGIMES[regime](day):
        (h, m), (hh, mm) = (map(int, t.split(":")) for t in (start, end))
        spans.append((h * 60 + m, hh * 60 + mm))
    return spans


def minute_walk(regime, start, minutes):
    """The end of the minute in which the last of so many working minutes is worked."""
    now = start
    while minutes:
        minute = now.hour * 60 + now.minute
        if any(a <= minute < b for a, b in minutes_of(regime, now.date())):
            minutes -= 1
        now += timedelta(minutes=1)
    return now


def workday_walk(start, days):
    day = start
    while days:
        day += ONE
        days -= 0 if is_off(day) else 1
    return day


def due_on(day, operator, roll):
    if operator == "BEFORE":
        return day - ONE
    while roll and is_off(day):
        day += ONE
    return day


def days_between(first, last):
    while first <= last:
        yield first
        first += ONE


def slices(basis, kind, first_year, last_year):
    """All periods of a kind as [year, number, first day, last day], by walking from day to day."""
    starts = []
    for day in days_between(date(first_year - 1, 1, 1), date(last_year + 2, 1, 31)):
        if kind == "DAY":
            starts.append((day, day.year, day.timetuple().tm_yday))
        elif kind == "WEEK":
            if day.weekday() == 0:
                thursday = day + 3 * ONE
                number = sum(1 for d in days_between(date(thursday.year, 1, 1), thursday) if d.weekday() == 3)
                starts.append((day, thursday.year, number))
        elif day.day == (1 if basis == "CALENDAR" else 15):
            named = day if basis == "CALENDAR" else day + 20 * ONE
            size = {"MONTH": 1, "QUARTER": 3, "HALF_YEAR": 6, "YEAR": 12}[kind]
            if named.month % size == 1 % size:
                starts.append((day, named.year, (named.month + size - 1) // size))
    return [[y, n, a, b[0] - ONE] for (a, y, n), b in zip(starts, starts[1:])]


def key(kind, year, number, first, count=1):
    text = {
        "DAY": first.isoformat(), "WEEK": f"{year}-W{number:02d}", "MONTH": f"{year}-{number:02d}",
        "QUARTER": f"{year}-Q{number}", "HALF_YEAR": f"{year}-" + ("6M" if number == 1 else "H2"), "YEAR": f"{year}",
    }[kind]
    return text if count == 1 else f"{text}x{count}"


def period_of(basis, kind, day):
    for year, number, first, last in slices(basis, kind, day.year - 1, day.year + 1):
        if first <= day <= last:
            return key(kind, year, number, first), first, last
    raise AssertionError(day)


def blocks(basis, kind, every, validity):
    """[key, first, last]: chunks of each year, a short rest with the chunk before; years from the first one."""
    periods = slices(basis, kind, validity[0].year - 2, validity[1].year + 4)
    if every == 1:
        return [[key(kind, y, n, a), a, b] for y, n, a, b in periods]
    years = {}
    for period in periods:
        years.setdefault(0 if kind == "YEAR" else period[0], []).append(period)
    out = []
    for of_year in years.values():
        if kind == "YEAR":
            of_year = [p for p in of_year if p[0] >= validity[0].year]
        elif of_year[0][1] != 1:
            continue  # the walk began inside this year
        chunks = [of_year[i:i + every] for i in range(0, len(of_year), every)]
        if len(chunks) > 1 and len(chunks[-1]) * 2 <= every and kind != "YEAR":
            chunks[-2:] = [chunks[-2] + chunks[-1]]
        for chunk in chunks:
            out.append([key(kind, chunk[0][0], chunk[0][1], chunk[0][2], len(chunk)), chunk[0][2], chunk[-1][3]])
    return out


def counted(first, last, validity, edge):
    days = set(days_between(first, last))
    inside = {d for d in days if validity[0] <= d <= validity[1]}
    if not inside:
        return None
    if edge == "ANY_DAY":
        return min(inside), max(inside)
    half = len(days) / 2
    owed = {
        "MOST_DAYS": len(inside) > half or (len(inside) == half and first in inside),
        "LAST_DAY": last in inside, "EVERY_DAY": inside == days,
    }[edge]
    return (first, last) if owed else None


def in_month(year, month, day):
    while True:
        try:
            return date(year, month, day)
        except ValueError:
            day -= 1


def report_due(last):
    soonest = workday_walk(last, 1)
    day = in_month(last.year, last.month, 20)
    return due_on(day, "BY", True) if day >= soonest else soonest


def instances(kind_of_duty, rhythm, every, deadline, validity, asked):
    report = kind_of_duty == "REPORT"
    basis = "ND09" if report else "CALENDAR"
    edge = {"DAY": "ANY_DAY", "WEEK": "MOST_DAYS"}.get(rhythm, "LAST_DAY" if report else "ANY_DAY")
    owed = []
    for name, first, last in blocks(basis, rhythm, every, validity):
        days = counted(first, last, validity, edge)
        if days:
            owed.append([name, days, last])
    what, *given = deadline.split(":")
    final = None
    if what == "on":
        stated, operator = date.fromisoformat(given[0]), given[1]
        final = due_on(stated, operator, True)
        in_time = stated - ONE if operator == "BEFORE" else stated
        firsts = {row[0]: row[1] for row in blocks(basis, rhythm, every, validity)}
        owed = [row for row in owed if firsts[row[0]] <= in_time] or owed[:1]
    out = []
    for name, days, last in owed:
        if what == "on" and name == owed[-1][0]:
            due = final
        elif what == "day":
            month = last
            if report and int(given[1]) < 10:
                month += 30 * ONE  # from the 14th always into the month after
            due = due_on(in_month(month.year, month.month, int(given[1])), given[2], True)
        elif report and rhythm not in ("DAY", "WEEK"):
            due = report_due(last)
        else:
            due = days[1]
        open_days = (min(days[0], due), max(days[1], due))
        if open_days[0] <= asked[1] and open_days[1] >= asked[0]:
            out.append(f"{name} {days[0]}..{days[1]} {due}")
    return "; ".join(out)


def instance_rows(dice):
    """Rows of given and expected, by chance."""
    for i in range(140):
        rhythm = dice.choice(["DAY", "WEEK", "WEEK", "MONTH", "MONTH", "QUARTER", "HALF_YEAR", "YEAR"])
        every = dice.choice([1, 1, 1, 2, 3]) if rhythm != "YEAR" else dice.choice([1, 1, 2])
        first = date(2023, 1, 1) + dice.randrange(1800) * ONE
        first = dice.choice([first, date(first.year, 1, 1)])
        validity = (first, dice.choice([date(first.year, 12, 31), first + dice.randrange(20, 600) * ONE]))
        start = validity[0] + dice.randrange(-40, 300) * ONE
        asked = (start, start + dice.choice([0, 7, 30, 90]) * ONE)
        if rhythm == "DAY":
            asked = (start, start + 6 * ONE)
        duty = dice.choice(["PUBLISH", "PUBLISH", "REPORT"])
        deadline = "none"
        if i % 3 == 1:
            stated = validity[0] + dice.randrange(10, (validity[1] - validity[0]).days + 30) * ONE
            deadline = f"on:{stated}:{dice.choice(['BEFORE', 'BY', 'WITHIN'])}"
        elif i % 3 == 2 and rhythm in ("MONTH", "QUARTER"):
            deadline = f"day:{rhythm}:{dice.choice([5, 20, 25, 30, 31])}:{dice.choice(['BEFORE', 'BY'])}"
        span = [f"{a}..{b}" for a, b in (validity, asked)]
        yield duty, f"{rhythm}/{every}", deadline, *span, instances(duty, rhythm, every, deadline, validity, asked)


def cycle_rows():
    """Reports at quarter I, six months, quarter III or nine months, and year, to the ministry by the 20th."""
    for year in range(2023, 2031):
        months = {n: (a, b) for y, n, a, b in slices("ND09", "MONTH", year, year) if y == year}
        ends = {"Q1": (1, 3, f"{year}-Q1"), "H1": (1, 6, f"{year}-6M"), "Q3": (7, 9, f"{year}-Q3"),
                "M9": (1, 9, f"{year}-9M"), "YEAR": (1, 12, f"{year}")}
        for third in ("Q3", "M9"):
            rows = []
            for name in ("Q1", "H1", third, "YEAR"):
                a, b, label = ends[name]
                first, last = months[a][0], months[b][1]
                rows.append(f"{label} {first}..{last} {report_due(last)}")
            whole = f"{year}-01-01..{year}-12-31"
            deadline = f"ends:Q1,H1,{third},YEAR:WITHIN"
            yield "REPORT", "QUARTER/1", deadline, whole, whole, "; ".join(rows)
