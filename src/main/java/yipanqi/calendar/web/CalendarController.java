package yipanqi.calendar.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import yipanqi.calendar.CalendarProblem;
import yipanqi.calendar.Calendars;
import yipanqi.calendar.Counting;
import yipanqi.calendar.DueClock;
import yipanqi.calendar.DueRule;
import yipanqi.calendar.Explanation;
import yipanqi.calendar.PublishYear;
import yipanqi.calendar.YearChange;
import yipanqi.calendar.YearSheet;
import yipanqi.calendar.YearSummary;
import yipanqi.journal.Commands;
import yipanqi.platform.Caller;
import yipanqi.platform.CommandKey;

@RestController
@RequestMapping("/api/calendar")
class CalendarController {
    private final Calendars calendars;
    private final Commands commands;

    CalendarController(Calendars calendars, Commands commands) {
        this.calendars = calendars;
        this.commands = commands;
    }

    @GetMapping
    List<YearSummary> years(Caller caller) {
        return calendars.years(caller.zone());
    }

    @GetMapping("/{year:\\d{4}}")
    YearSheet year(Caller caller, @PathVariable int year) {
        return calendars.year(caller.zone(), year);
    }

    @GetMapping("/count")
    Explanation count(
            Caller caller,
            @RequestParam String from,
            @RequestParam String rule,
            @RequestParam(defaultValue = "0") int suspended) {
        return calendars.explain(caller.zone(), clock(from, rule, suspended));
    }

    @PutMapping(path = "/{year:\\d{4}}", params = "preview=true")
    YearChange preview(Caller caller, @PathVariable int year, @RequestBody NoticeJson notice) {
        return calendars.preview(caller, notice.wish(year));
    }

    @PutMapping("/{year:\\d{4}}")
    YearChange publish(Caller caller, CommandKey key, @PathVariable int year, @RequestBody NoticeJson notice) {
        var wish = notice.wish(year);
        return commands.once(caller, key, wish, YearChange.class, () -> calendars.publish(caller, wish));
    }

    @PutMapping("/counting")
    Counting counting(Caller caller, CommandKey key, @RequestBody CountingJson wish) {
        return commands.once(
                caller, key, wish, Counting.class, () -> calendars.count(caller, wish.counting(), wish.version()));
    }

    private static DueClock clock(String from, String rule, int suspended) {
        try {
            var start = from.length() == 10 ? LocalDate.parse(from).atStartOfDay() : LocalDateTime.parse(from);
            return new DueClock(DueRule.of(rule), start, suspended);
        } catch (DateTimeParseException e) {
            throw CalendarProblem.NOT_A_RULE.because(from);
        } catch (IllegalArgumentException e) {
            throw CalendarProblem.NOT_A_RULE.because(rule);
        }
    }

    record NoticeJson(String title, long version, List<PublishYear.Day> days) {
        NoticeJson {
            Objects.requireNonNull(title);
            days = List.copyOf(days);
        }

        PublishYear wish(int year) {
            return new PublishYear(year, title, days, version);
        }
    }

    record CountingJson(Counting.FirstDay firstDay, Counting.RestDayEnd restDayEnd, long version) {
        CountingJson {
            Objects.requireNonNull(firstDay);
            Objects.requireNonNull(restDayEnd);
        }

        Counting counting() {
            return new Counting(firstDay, restDayEnd);
        }
    }
}
