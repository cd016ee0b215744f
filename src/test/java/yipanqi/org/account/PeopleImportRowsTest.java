package yipanqi.org.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static yipanqi.org.UnitSheets.people;
import static yipanqi.org.ZoneFixture.ROOT;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import yipanqi.OfficeTest;
import yipanqi.journal.JournalSearch;
import yipanqi.journal.SealedEntry;
import yipanqi.org.ChartReads;
import yipanqi.org.Holding;
import yipanqi.org.People;
import yipanqi.org.Post;
import yipanqi.org.RowFault;
import yipanqi.org.UnitKind;
import yipanqi.org.ZoneFixture;

/// How the rows of one spreadsheet of people bear on each other.
@OfficeTest
class PeopleImportRowsTest {
    @Autowired
    ListableBeanFactory beans;

    @Autowired
    PeopleImport imports;

    @Autowired
    People people;

    @Autowired
    JournalSearch journal;

    private final String tail = UUID.randomUUID().toString().substring(0, 8);
    private ZoneFixture zone;

    @BeforeEach
    void aZone() {
        zone = ZoneFixture.open(beans).unit("松涛街道", ROOT, UnitKind.SUBDISTRICT);
    }

    private PeopleImport.Result take(String... rows) throws IOException {
        return imports.take(zone.administrator(), imports.prepare(people(rows)));
    }

    private Optional<Post> post(String name) {
        return zone.chart().postsOf(zone.id("松涛街道")).stream()
                .filter(post -> post.name().equals(name))
                .findFirst();
    }

    @Test
    void findsThePersonAndThePostThatAnEarlierRowAdds() throws IOException {
        var taken = take(
                "赵一|13800000001|zhao" + tail + "|松涛街道|科员|查阅|",
                "赵一|13800000001||松涛街道|主任|包保|",
                "钱二|||松涛街道|科员||",
                "赵一||zhao" + tail + "|松涛街道|科员||");

        assertThat(taken.good()).isEqualTo(4);
        assertThat(taken.accounts()).hasSize(1);
        assertThat(people.managed(zone.administrator()))
                .extracting(known -> known.person().name())
                .containsExactlyInAnyOrder("系统管理员", "赵一", "钱二");
        var clerk = post("科员").orElseThrow();
        assertThat(zone.chart().holdings(clerk.id()))
                .extracting(Holding::personName)
                .containsExactlyInAnyOrder("赵一", "钱二");
        assertThat(clerk.version()).isEqualTo(3);
    }

    @Test
    void leavesWhatTheFormsWouldInTheJournal() throws IOException {
        take("赵一|13800000001|zhao" + tail + "|松涛街道|科员|查阅|", "钱二|||松涛街道|科员||");

        var clerk = post("科员").orElseThrow();
        assertThat(journal.of(zone.zone(), clerk.id()))
                .extracting(SealedEntry::what, SealedEntry::version)
                .containsExactly(
                        tuple("org.post-added", 1L), tuple("org.holder-added", 2L), tuple("org.holder-added", 3L));
        var first = zone.chart().holdings(clerk.id()).stream()
                .filter(holding -> holding.personName().equals("赵一"))
                .findFirst()
                .orElseThrow();
        assertThat(journal.of(zone.zone(), first.personId()))
                .extracting(SealedEntry::what)
                .containsExactly("org.person-added", "org.account-opened");
    }

    @Test
    void keepsNothingOfARowThatIsRefused() throws IOException {
        var other = ZoneFixture.open(beans).post(ROOT, "科员");
        other.account(ROOT + "/科员", "qian" + tail);

        var taken = take("钱二|13800000002|qian" + tail + "|松涛街道|主任|查阅|", "钱二|13800000002||松涛街道|科员|查阅|");

        assertThat(taken.rows().getFirst().errors())
                .extracting(RowFault::code, RowFault::cell)
                .containsExactly(tuple("org.login-taken", "C3"));
        assertThat(taken.rows().getLast().errors()).isEmpty();
        assertThat(taken.accounts()).isEmpty();
        assertThat(post("主任")).isEmpty();
        assertThat(people.search(zone.administrator(), "钱二", null, 9).items()).hasSize(1);
    }

    @Test
    void givesNobodyAPostTwiceThatHeIsStillToHold() throws IOException {
        var coming = zone.today().plusMonths(1);
        var taken = take("孙三|13800000003||松涛街道|科员|查阅|" + coming, "孙三|13800000003||松涛街道|科员|查阅|" + coming.plusMonths(1));

        assertThat(taken.rows().getFirst().errors()).isEmpty();
        assertThat(taken.rows().getLast().errors()).extracting(RowFault::code).containsExactly("org.already-holds");
    }

    @Test
    void readsTheChartOnceHoweverManyRowsThereAre() throws IOException {
        var prepared = imports.prepare(people(IntStream.range(0, 12)
                .mapToObj(i -> "人" + i + "||ren" + i + tail + "|松涛街道|岗" + i % 4 + "|查阅|")
                .toArray(String[]::new)));

        assertThat(ChartReads.of(beans, () -> imports.take(zone.administrator(), prepared)))
                .isEqualTo(1);
        assertThat(post("岗3")).isPresent();
    }
}
