package yipanqi.journal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import yipanqi.platform.Caller;
import yipanqi.platform.Names;
import yipanqi.platform.Page;
import yipanqi.platform.PlatformProblem;
import yipanqi.platform.Right;
import yipanqi.platform.Titles;

/// The journal page: for posts that see the whole zone.
@RestController
@RequestMapping("/api/journal")
class JournalController {
    private static final int PAGE = 50;

    private final JournalSearch search;
    private final JournalVerifier verifier;
    private final FactTexts texts;
    private final Names names;
    private final ObjectProvider<Titles> titles;
    private final JsonMapper json;
    private final Clock clock;

    JournalController(
            JournalSearch search,
            JournalVerifier verifier,
            FactTexts texts,
            Names names,
            ObjectProvider<Titles> titles,
            JsonMapper json,
            Clock clock) {
        this.search = search;
        this.verifier = verifier;
        this.texts = texts;
        this.names = names;
        this.titles = titles;
        this.json = json;
        this.clock = clock;
    }

    @GetMapping
    Page<Line> list(Caller caller, Query query) {
        refuseUnlessAuditing(caller);
        var found = search.newest(query.wanted(caller.zone(), clock, PAGE + 1));
        boolean more = found.size() > PAGE;
        var page = more ? found.subList(0, PAGE) : found;
        var subjects = page.stream().map(SealedEntry::subject).distinct().toList();
        var known = titles(caller, subjects);
        var hidden = hidden(caller, subjects);
        return new Page<>(
                page.stream()
                        .filter(entry -> !hidden.contains(entry.subject()))
                        .map(entry -> line(entry, known))
                        .toList(),
                more ? String.valueOf(page.getLast().number()) : null);
    }

    @PostMapping("/verify")
    Verified verify(Caller caller) {
        refuseUnlessAuditing(caller);
        var found = verifier.verify(caller.zone());
        return new Verified(
                found.intact(), found.entries(), found.lastNumber(), found.lastHash(), clock.instant(), found.fault());
    }

    private void refuseUnlessAuditing(Caller caller) {
        caller.require(Right.READER, Right.CLERK, Right.ISSUER, Right.VERIFIER, Right.SPONSOR);
        if (!names.seesWholeZone(caller)) throw PlatformProblem.NOT_ALLOWED.because();
    }

    private Map<UUID, String> titles(Caller caller, List<UUID> subjects) {
        var known = new HashMap<UUID, String>();
        titles.forEach(each -> known.putAll(each.titles(caller, subjects)));
        return known;
    }

    private Set<UUID> hidden(Caller caller, List<UUID> subjects) {
        return titles.stream()
                .flatMap(each -> each.hidden(caller, subjects).stream())
                .collect(Collectors.toSet());
    }

    private Line line(SealedEntry entry, Map<UUID, String> known) {
        return new Line(
                entry.number(),
                entry.id(),
                entry.at(),
                entry.what(),
                texts.label(entry.what()),
                names.person(entry.zone(), entry.person(), entry.post()),
                entry.post() == null ? "" : names.post(entry.zone(), entry.post()),
                entry.subject(),
                known.getOrDefault(entry.subject(), ""),
                json.readTree(entry.body()).path("words").asString(""),
                entry.body(),
                entry.hash());
    }

    record Line(
            long number,
            UUID id,
            Instant at,
            String what,
            String label,
            String personName,
            String postName,
            UUID subject,
            String subjectTitle,
            String words,
            String body,
            String hash) {}

    record Verified(
            boolean intact,
            long entries,
            long lastNumber,
            String lastHash,
            Instant at,
            Verification.@Nullable Fault fault) {}

    record Query(
            @Nullable UUID subject,
            @Nullable UUID person,
            @Nullable String what,
            @Nullable String text,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String cursor) {
        JournalSearch.Wanted wanted(UUID zone, Clock clock, int limit) {
            return new JournalSearch.Wanted(
                    zone,
                    before(),
                    subject,
                    person,
                    given(what),
                    given(text),
                    from == null ? null : from.atStartOfDay(clock.getZone()).toInstant(),
                    to == null
                            ? null
                            : to.plusDays(1).atStartOfDay(clock.getZone()).toInstant(),
                    limit);
        }

        private long before() {
            try {
                return cursor == null || cursor.isEmpty() ? Long.MAX_VALUE : Long.parseLong(cursor);
            } catch (NumberFormatException e) {
                throw PlatformProblem.BAD_INPUT.because("翻页位置无效，请从第一页看起");
            }
        }

        private static @Nullable String given(@Nullable String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }
    }
}
