package yipanqi.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yipanqi.platform.Refused.assertRefused;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import yipanqi.platform.Caller;

@EvidenceTest
class WithdrawalsTest {
    @Autowired
    EvidenceFiles files;

    @Autowired
    Withdrawals withdrawals;

    @Autowired
    PurgedContent content;

    @Autowired
    EvidenceFolder folder;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    private final JsonMapper json = new JsonMapper();
    private Caller asker = Sender.somebody();
    private Caller other = Sender.beside(asker);

    @BeforeEach
    void twoPersonsOfAZone() {
        asker = Sender.somebody();
        other = Sender.beside(asker);
    }

    @Test
    void withdrawsOnlyWithAReasonAndOnce() {
        var file = store(asker, fresh());
        assertRefused(EvidenceProblem.REASON_MISSING, () -> withdrawals.withdraw(asker, file.id(), " "));
        withdrawals.withdraw(asker, file.id(), "传错了文件");
        assertThat(files.describe(asker.zone(), List.of(file.id()))).isEmpty();
        assertRefused(EvidenceProblem.WITHDRAWN, () -> files.open(asker.zone(), file.id()));
        assertRefused(EvidenceProblem.WITHDRAWN, () -> withdrawals.withdraw(asker, file.id(), "再撤一次"));
        assertThat(body("evidence.withdrawn")).contains("传错了文件").contains(file.hash());
        assertThat(files.withdrawn(asker.zone(), List.of(file.id())))
                .singleElement()
                .satisfies(it -> assertThat(it.why()).isEqualTo("传错了文件"));
        assertThat(folder.holds(file.hash(), false)).isTrue();
    }

    @Test
    void purgesOnlyWhatWasWithdrawnAndWhatAnotherPersonAskedFor() {
        var file = store(asker, fresh());
        assertRefused(EvidenceProblem.NOT_WITHDRAWN, () -> withdrawals.askPurge(asker, file.id(), "拍到了身份证"));
        withdrawals.withdraw(asker, file.id(), "拍到了身份证");
        assertRefused(EvidenceProblem.PURGE_NOT_ASKED, () -> withdrawals.purge(other, file.id()));
        assertRefused(EvidenceProblem.REASON_MISSING, () -> withdrawals.askPurge(asker, file.id(), ""));
        withdrawals.askPurge(asker, file.id(), "拍到了身份证");
        assertRefused(EvidenceProblem.PURGE_ASKED_ALREADY, () -> withdrawals.askPurge(other, file.id(), "拍到了身份证"));
        assertRefused(EvidenceProblem.ASKED_HIMSELF, () -> withdrawals.purge(asker, file.id()));
        var himself = Sender.atAnotherPost(asker);
        assertRefused(EvidenceProblem.ASKED_HIMSELF, () -> withdrawals.purge(himself, file.id()));
        assertRefused(EvidenceProblem.ASKED_HIMSELF, () -> withdrawals.declinePurge(himself, file.id(), "不用了"));
        assertThat(folder.holds(file.hash(), false)).isTrue();
        withdrawals.purge(other, file.id());
        assertRefused(EvidenceProblem.PURGE_NOT_ASKED, () -> withdrawals.purge(other, file.id()));
        assertRefused(EvidenceProblem.PURGED, () -> withdrawals.askPurge(asker, file.id(), "再清一次"));
    }

    @Test
    void takesContentAndThumbnailOffTheDiskAndLeavesHashDatesAndReasons() throws IOException {
        var file = files.store(
                asker,
                new EvidenceUpload("李某某身份证.jpg", new ByteArrayInputStream(Photo.drawn("jpg", 60, 40 + random()))));
        purge(file);
        assertThat(folder.place(file.hash())).doesNotExist();
        assertThat(folder.thumbnailPlace(file.hash())).doesNotExist();
        assertRefused(EvidenceProblem.PURGED, () -> files.open(asker.zone(), file.id()));
        assertRefused(EvidenceProblem.PURGED, () -> files.thumbnail(asker.zone(), file.id()));
        assertThat(db.sql("""
                        select name || '|' || hash || '|' || withdrawn_why || '|' || purge_why
                          from evidence.file
                         where zone_id = :zone and withdrawn_at is not null and purge_asked_by = :asker
                           and purge_asked_post = :askerPost and purged_by = :other and purged_post = :otherPost
                           and purged_at is not null
                        """)
                        .param("zone", asker.zone())
                        .param("asker", asker.person())
                        .param("askerPost", asker.post())
                        .param("other", other.person())
                        .param("otherPost", other.post())
                        .query(String.class)
                        .single())
                .isEqualTo("|" + file.hash() + "|传错了文件|拍到了身份证");
        assertThat(body("evidence.purge-asked")).contains("拍到了身份证");
        assertThat(body("evidence.purged")).contains(file.hash());
        assertThat(versions(file)).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void keepsTheContentOfADeclinedPurgeWhichMayBeAskedForAgain() {
        var file = store(asker, fresh());
        withdrawals.withdraw(asker, file.id(), "传错了文件");
        withdrawals.askPurge(asker, file.id(), "拍到了身份证");
        withdrawals.declinePurge(other, file.id(), "是空白证件");
        assertThat(body("evidence.purge-declined")).contains("是空白证件");
        assertThat(folder.holds(file.hash(), false)).isTrue();
        assertRefused(EvidenceProblem.PURGE_NOT_ASKED, () -> withdrawals.purge(other, file.id()));
        withdrawals.askPurge(other, file.id(), "不是空白证件");
        withdrawals.purge(asker, file.id());
        assertThat(folder.holds(file.hash(), false)).isFalse();
    }

    @Test
    void leavesContentThatAnotherFileOfAnyZoneStillHas() throws IOException {
        var same = fresh();
        var file = store(asker, same);
        var elsewhere = Sender.somebody();
        var standing = store(elsewhere, same);
        purge(file);
        assertThat(files.open(elsewhere.zone(), standing.id()).file()).hasContent(same);
        withdrawals.withdraw(elsewhere, standing.id(), "也传错了");
        content.removeLeft();
        assertThat(folder.holds(standing.hash(), false)).isTrue();
        withdrawals.askPurge(elsewhere, standing.id(), "也拍到了");
        withdrawals.purge(Sender.beside(elsewhere), standing.id());
        assertThat(folder.holds(standing.hash(), false)).isFalse();
    }

    @Test
    void removesAtTheStartWhatAProcessThatEndedInBetweenHasLeft() throws IOException {
        var file = store(asker, fresh());
        var left = Files.readAllBytes(folder.place(file.hash()));
        purge(file);
        Files.write(folder.place(file.hash()), left);
        content.removeLeft();
        assertThat(folder.place(file.hash())).doesNotExist();
    }

    @Test
    void keepsTheSameContentHandedInAgainAfterAPurge() {
        var same = fresh();
        purge(store(asker, same));
        var again = store(other, same);
        content.removeLeft();
        assertThat(files.open(other.zone(), again.id()).file()).hasContent(same);
    }

    @Test
    void asksForContentAnewThatAPurgeTookAwayWhileItArrived() {
        var same = fresh();
        var file = store(asker, same);
        var arrived = files.receive(upload(same));
        purge(file);
        assertRefused(EvidenceProblem.NOT_RECEIVED, () -> files.keep(other, arrived));
        assertThat(store(other, same).hash()).isEqualTo(file.hash());
    }

    /// Answers to uploads told it until files could be purged, and are kept 90 days.
    @Test
    void forgetsTheNameInTheAnswerToItsUploadToo() {
        var file = store(asker, fresh());
        var standing = store(asker, fresh());
        for (var each : List.of(file, standing)) remember(each);
        purge(file);
        assertThat(db.sql("select answer from journal.command where zone_id = :zone order by answer = :bare desc")
                        .param("zone", asker.zone())
                        .param("bare", "{\"id\":\"" + file.id() + "\"}")
                        .query(String.class)
                        .list())
                .containsExactly("{\"id\":\"" + file.id() + "\"}", json.writeValueAsString(standing));
    }

    private void remember(EvidenceFile file) {
        db.sql(
                        "insert into journal.command (zone_id, key, caller, request_hash, answer, at) values (?, ?, ?, ?, ?, now())")
                .params(
                        asker.zone(),
                        file.name() + file.id(),
                        asker.person(),
                        new byte[32],
                        json.writeValueAsString(file))
                .update();
    }

    @Test
    void waitsForARowThatIsBeingAddedBeforeItRemovesItsContent() throws Exception {
        var same = fresh();
        var file = store(asker, same);
        withdrawals.withdraw(asker, file.id(), "传错了文件");
        withdrawals.askPurge(asker, file.id(), "拍到了身份证");
        var arrived = files.receive(upload(same));
        var purged = new CompletableFuture<Void>();
        var added = transaction.execute(_ -> {
            var id = files.keep(other, arrived);
            Thread.ofVirtual().start(() -> {
                withdrawals.purge(other, file.id());
                purged.complete(null);
            });
            assertThatThrownBy(() -> purged.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(Exception.class);
            return id;
        });
        purged.get(20, TimeUnit.SECONDS);
        assertThat(files.open(other.zone(), Objects.requireNonNull(added)).file())
                .hasContent(same);
    }

    private void purge(EvidenceFile file) {
        withdrawals.withdraw(asker, file.id(), "传错了文件");
        withdrawals.askPurge(asker, file.id(), "拍到了身份证");
        withdrawals.purge(other, file.id());
    }

    private EvidenceFile store(Caller caller, String content) {
        return files.store(caller, upload(content));
    }

    private static EvidenceUpload upload(String content) {
        return new EvidenceUpload("李某某.txt", new ByteArrayInputStream(content.getBytes(UTF_8)));
    }

    /// Content that no other test has.
    private static String fresh() {
        return "登记册 " + UUID.randomUUID();
    }

    private static int random() {
        return UUID.randomUUID().hashCode() & 0x1ff;
    }

    private List<Long> versions(EvidenceFile file) {
        return db.sql(
                        "select subject_version from journal.entry where zone_id = :zone and subject = :file order by ord")
                .param("zone", asker.zone())
                .param("file", file.id())
                .query(Long.class)
                .list();
    }

    private String body(String what) {
        return db.sql("select body from journal.entry where zone_id = :zone and what = :what")
                .param("zone", asker.zone())
                .param("what", what)
                .query(String.class)
                .single();
    }
}
