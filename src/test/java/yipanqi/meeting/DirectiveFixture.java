package yipanqi.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import yipanqi.calendar.Deadline;
import yipanqi.loop.Field;

/// Directives and sentences for tests that need no database.
final class DirectiveFixture {
    static final Touch BY =
            new Touch(new UUID(1, 1), new UUID(1, 2), Instant.parse("2026-11-20T02:00:00Z"), "meeting.read");

    private DirectiveFixture() {}

    static Directive at(int start, int end) {
        return Directive.bare(UUID.randomUUID(), 1, new Stretch(start, end), "整改到位", BY);
    }

    static Directive due(Directive directive, String deadline, LocalDate day) {
        return new Directive(
                directive.id(),
                directive.article(),
                directive.version(),
                directive.start(),
                directive.end(),
                directive.action(),
                directive.responsible(),
                directive.assisting(),
                directive.toldApart(),
                deadline,
                Deadline.endOf(day),
                DueFrom.TEXT,
                Field.FIRE_SAFETY,
                directive.kind(),
                null,
                null,
                false,
                null,
                null,
                "",
                directive.state(),
                "",
                null,
                BY);
    }

    static Directive accepted(Directive directive) {
        return directive.decided(DirectiveState.ACCEPTED, "", BY);
    }

    static Directive rejected(Directive directive) {
        return directive.decided(DirectiveState.REJECTED, "与本区无关", BY);
    }

    static Sentence sentence(int no, int start, int end, SentenceAs read) {
        return new Sentence(no, 1, start, end, "background", read, null);
    }

    static Party unit(String name, UUID unit) {
        return new Party(name, List.of(unit), true, false);
    }
}
