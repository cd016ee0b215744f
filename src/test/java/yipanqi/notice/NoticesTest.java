package yipanqi.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import yipanqi.OfficeTest;
import yipanqi.platform.Caller;
import yipanqi.platform.Ids;
import yipanqi.platform.Right;

@OfficeTest
class NoticesTest {
    private static final Instant AT = Instant.parse("2026-11-18T09:31:00Z");

    @Autowired
    Notices notices;

    private UUID zone = Ids.next();
    private UUID fireStation = Ids.next();
    private UUID streetOffice = Ids.next();

    @BeforeEach
    void inAZoneOfItsOwn() {
        zone = Ids.next();
        fireStation = Ids.next();
        streetOffice = Ids.next();
    }

    @Test
    void tellsEveryPostOnce() {
        assertThat(notices.tell(zone, List.of(fireStation, streetOffice, fireStation), issued("1")))
                .isEqualTo(2);
        assertThat(notices.tell(zone, List.of(fireStation, streetOffice), issued("1")))
                .isZero();
        assertThat(notices.tell(zone, List.of(), issued("2"))).isZero();
        assertThat(notices.unread(holderOf(fireStation))).isEqualTo(1);
    }

    @Test
    void aPersonSeesWhatAllHisPostsWereTold() {
        notices.tell(zone, List.of(fireStation), issued("1"));
        notices.tell(zone, List.of(streetOffice), issued("2"));
        var page = notices.list(holderOf(fireStation, streetOffice), null);
        assertThat(page.items()).extracting(Notice::postId).containsExactly(streetOffice, fireStation);
        assertThat(page.items().getFirst()).satisfies(notice -> {
            assertThat(notice.text()).isEqualTo("督查室交办：排查临街商铺");
            assertThat(notice.kind()).isEqualTo("loop.issued");
            assertThat(notice.subjectRef()).isEqualTo("2");
            assertThat(notice.at()).isEqualTo(AT);
            assertThat(notice.readAt()).isNull();
        });
        assertThat(page.next()).isNull();
    }

    @Test
    void nobodyElseSeesOrMarksThem() {
        notices.tell(zone, List.of(fireStation), issued("1"));
        var id = notices.list(holderOf(fireStation), null).items().getFirst().id();
        var stranger = holderOf(streetOffice);
        var otherZone = new Caller(
                Ids.next(), Ids.next(), fireStation, Ids.next(), Set.of(), Set.of(), Set.of(fireStation), Set.of());
        for (var other : List.of(stranger, otherZone)) {
            assertThat(notices.list(other, null).items()).isEmpty();
            assertThat(notices.markRead(other, List.of(id))).isZero();
            assertThat(notices.markReadUpTo(other, id)).isZero();
        }
        assertThat(notices.unread(holderOf(fireStation))).isEqualTo(1);
    }

    @Test
    void staysReadForWhoeverHoldsThePostNext() {
        notices.tell(zone, List.of(fireStation), issued("1"));
        var id = notices.list(holderOf(fireStation), null).items().getFirst().id();
        assertThat(notices.markRead(holderOf(fireStation), List.of(id))).isEqualTo(1);
        assertThat(notices.markRead(holderOf(fireStation), List.of(id))).isZero();
        assertThat(notices.unread(holderOf(fireStation))).isZero();
        assertThat(notices.list(holderOf(fireStation), null).items().getFirst().readAt())
                .isNotNull();
    }

    @Test
    void pagesWithoutGapOrRepetition() {
        IntStream.range(0, 120).forEach(i -> notices.tell(zone, List.of(fireStation), issued("" + i)));
        var caller = holderOf(fireStation);
        var seen = new HashSet<UUID>();
        var page = notices.list(caller, null);
        seen.addAll(page.items().stream().map(Notice::id).toList());
        for (var next = page.next(); next != null; next = page.next()) {
            page = notices.list(caller, UUID.fromString(next));
            seen.addAll(page.items().stream().map(Notice::id).toList());
        }
        assertThat(seen).hasSize(120);
    }

    @Test
    void marksEverythingThatIsNotNewer() {
        for (var each : List.of("1", "2", "3")) notices.tell(zone, List.of(fireStation), issued(each));
        var second = notices.list(holderOf(fireStation), null).items().get(1);
        assertThat(notices.markReadUpTo(holderOf(fireStation), second.id())).isEqualTo(2);
        assertThat(notices.unread(holderOf(fireStation))).isEqualTo(1);
    }

    private static NewNotice issued(String loop) {
        return new NewNotice("issued-" + loop, "loop.issued", "loop", loop, "督查室交办：排查临街商铺", AT);
    }

    private Caller holderOf(UUID... posts) {
        return new Caller(
                zone, Ids.next(), posts[0], Ids.next(), Set.of(Right.UNIT_DUTY), Set.of(), Set.of(posts), Set.of());
    }
}
