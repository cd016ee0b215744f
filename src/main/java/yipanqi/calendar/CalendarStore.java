package yipanqi.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import yipanqi.platform.Caller;
import yipanqi.platform.Row;

/// All SQL of the calendar.
@Repository
class CalendarStore {
    private final JdbcClient db;

    CalendarStore(JdbcClient db) {
        this.db = db;
    }

    /// 0 for a zone that never changed anything.
    long version(UUID zone) {
        return db.sql("select version from calendar.zone where zone_id = :zone")
                .param("zone", zone)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    ZoneCalendar load(UUID zone) {
        // The version is read first: an edit in between is then seen as a newer version at the next look.
        var setting = setting(zone).orElse(new Setting(Counting.USUAL.firstDay(), Counting.USUAL.restDayEnd(), 0));
        return ZoneCalendar.of(
                setting.version(), new Counting(setting.firstDay(), setting.restDayEnd()), notices(zone));
    }

    /// Makes the zone's row if there is none, locks it, and gives its version.
    long lock(UUID zone) {
        db.sql("""
                insert into calendar.zone (zone_id, first_day, rest_day_end, version)
                values (:zone, :firstDay, :restDayEnd, 0)
                on conflict do nothing
                """)
                .param("zone", zone)
                .param("firstDay", Counting.USUAL.firstDay().name())
                .param("restDayEnd", Counting.USUAL.restDayEnd().name())
                .update();
        return db.sql("select version from calendar.zone where zone_id = :zone for update")
                .param("zone", zone)
                .query(Long.class)
                .single();
    }

    void saveYear(Caller caller, YearNotice notice, Instant at) {
        db.sql("delete from calendar.zone_day where zone_id = :zone and year = :year")
                .param("zone", caller.zone())
                .param("year", notice.year())
                .update();
        db.sql("""
                insert into calendar.zone_year (zone_id, year, title, post, at)
                values (:zone, :year, :title, :post, :at)
                on conflict (zone_id, year) do update set title = excluded.title, post = excluded.post, at = excluded.at
                """)
                .paramSource(Row.of(new NewYear(caller.zone(), notice.year(), notice.title(), caller.post(), at)))
                .update();
        db.sql("""
                insert into calendar.zone_day (zone_id, day, year, kind, name)
                select :zone, day, :year, kind, name
                  from unnest(cast(:days as date[]), cast(:kinds as text[]), cast(:names as text[])) as d(day, kind, name)
                """)
                .param("zone", caller.zone())
                .param("year", notice.year())
                .param("days", texts(notice, day -> day.date().toString()))
                .param("kinds", texts(notice, day -> day.kind().name()))
                .param("names", texts(notice, SpecialDay::name))
                .update();
        raiseVersion(caller.zone());
    }

    void saveCounting(UUID zone, Counting counting) {
        db.sql("""
                update calendar.zone set first_day = :firstDay, rest_day_end = :restDayEnd where zone_id = :zone
                """)
                .paramSource(Row.of(new NewCounting(zone, counting.firstDay(), counting.restDayEnd())))
                .update();
        raiseVersion(zone);
    }

    private void raiseVersion(UUID zone) {
        db.sql("update calendar.zone set version = version + 1 where zone_id = :zone")
                .param("zone", zone)
                .update();
    }

    private Optional<Setting> setting(UUID zone) {
        return db.sql("select first_day, rest_day_end, version from calendar.zone where zone_id = :zone")
                .param("zone", zone)
                .query(Setting.class)
                .optional();
    }

    private List<YearNotice> notices(UUID zone) {
        var days = db
                .sql("select day, kind, name from calendar.zone_day where zone_id = :zone")
                .param("zone", zone)
                .query(StoredDay.class)
                .list()
                .stream()
                .map(day -> new SpecialDay(day.day(), day.kind(), day.name()))
                .collect(Collectors.groupingBy(day -> day.date().getYear()));
        return db.sql("select year, title from calendar.zone_year where zone_id = :zone order by year")
                .param("zone", zone)
                .query((row, _) -> new YearNotice(
                        row.getInt("year"),
                        row.getString("title"),
                        days.getOrDefault(row.getInt("year"), Collections.emptyList())))
                .list();
    }

    private static String[] texts(YearNotice notice, Function<SpecialDay, String> of) {
        return notice.days().stream().map(of).toArray(String[]::new);
    }

    private record Setting(Counting.FirstDay firstDay, Counting.RestDayEnd restDayEnd, long version) {}

    private record StoredDay(LocalDate day, DayKind kind, String name) {}

    private record NewYear(UUID zone, int year, String title, UUID post, Instant at) {}

    private record NewCounting(UUID zone, Counting.FirstDay firstDay, Counting.RestDayEnd restDayEnd) {}
}
