package yipanqi.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import yipanqi.platform.Row;

/// The articles and sentences of a report.
@Repository
class PartStore {
    private final JdbcClient db;
    private final JsonMapper json;

    PartStore(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    List<Article> articles(UUID zone, UUID report) {
        return db.sql("""
                select no, start_at, end_at, headline, kind, title, organisation, held_on, day, ordinal, chair, speaker,
                       attendees, heard, projects, touched
                  from meeting.article
                 where zone_id = :zone and report_id = :report
                 order by no
                """)
                .param("zone", zone)
                .param("report", report)
                .query((row, _) -> article(row))
                .list();
    }

    /// In the order of the text.
    List<Sentence> sentences(UUID zone, UUID report) {
        return db.sql("""
                select no, article, start_at, end_at, role, read_as, mark
                  from meeting.sentence
                 where zone_id = :zone and report_id = :report
                 order by start_at, no
                """)
                .param("zone", zone)
                .param("report", report)
                .query((row, _) -> new Sentence(
                        row.getInt("no"),
                        row.getInt("article"),
                        row.getInt("start_at"),
                        row.getInt("end_at"),
                        row.getString("role"),
                        SentenceAs.valueOf(row.getString("read_as")),
                        Optional.ofNullable(row.getString("mark"))
                                .map(SentenceAs::valueOf)
                                .orElse(null)))
                .list();
    }

    void replaceArticles(UUID zone, UUID report, Collection<Article> articles) {
        db.sql("delete from meeting.article where zone_id = :zone and report_id = :report")
                .param("zone", zone)
                .param("report", report)
                .update();
        for (var article : articles)
            db.sql("""
                    insert into meeting.article (zone_id, report_id, no, start_at, end_at, headline, kind, title,
                        organisation, held_on, day, ordinal, chair, speaker, attendees, heard, projects, meeting_key,
                        touched)
                    values (:zone, :report, :no, :start, :end, :headline, :kind, :title, :organisation,
                        cast(:heldOn as date), :day, :ordinal, :chair, :speaker, :attendees, :heard, :projects, :key,
                        :touched)
                    """).paramSource(Row.of(row(zone, report, article))).update();
    }

    void replaceSentences(UUID zone, UUID report, Collection<Sentence> sentences) {
        db.sql("delete from meeting.sentence where zone_id = :zone and report_id = :report")
                .param("zone", zone)
                .param("report", report)
                .update();
        db.sql("""
                insert into meeting.sentence (zone_id, report_id, no, article, start_at, end_at, role, read_as, mark)
                select :zone, :report, no, article, start, "end", role, read, mark
                  from jsonb_to_recordset(cast(:rows as jsonb)) as r (no integer, article integer, start integer,
                       "end" integer, role text, read text, mark text)
                """)
                .param("zone", zone)
                .param("report", report)
                .param("rows", json.writeValueAsString(sentences))
                .update();
    }

    void mark(UUID zone, UUID report, Collection<Integer> numbers, SentenceAs as) {
        db.sql("""
                update meeting.sentence set mark = :mark
                 where zone_id = :zone and report_id = :report and no = any(:numbers)
                """)
                .param("zone", zone)
                .param("report", report)
                .param("numbers", numbers.toArray(Integer[]::new))
                .param("mark", as.name())
                .update();
    }

    private static Article article(ResultSet row) throws SQLException {
        var meeting = new MeetingData(
                row.getString("title"),
                row.getString("organisation"),
                row.getObject("held_on", LocalDate.class),
                row.getString("ordinal"),
                row.getString("chair"),
                row.getString("speaker"),
                row.getString("attendees"));
        return new Article(
                row.getInt("no"),
                row.getInt("start_at"),
                row.getInt("end_at"),
                row.getString("headline"),
                ArticleKind.valueOf(row.getString("kind")),
                meeting,
                row.getString("day"),
                List.of((String[]) row.getArray("heard").getArray()),
                List.of((String[]) row.getArray("projects").getArray()),
                row.getInt("touched"));
    }

    private static Written row(UUID zone, UUID report, Article it) {
        var meeting = it.meeting();
        return new Written(
                zone,
                report,
                it.no(),
                it.start(),
                it.end(),
                it.headline(),
                it.kind(),
                meeting.title(),
                meeting.organisation(),
                meeting.date(),
                it.day(),
                meeting.ordinal(),
                meeting.chair(),
                meeting.speaker(),
                meeting.attendees(),
                it.heard().toArray(String[]::new),
                it.projects().toArray(String[]::new),
                meeting.key(),
                it.touched());
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Written(
            UUID zone,
            UUID report,
            int no,
            int start,
            int end,
            String headline,
            ArticleKind kind,
            String title,
            String organisation,
            @Nullable LocalDate heldOn,
            String day,
            String ordinal,
            String chair,
            String speaker,
            String attendees,
            String[] heard,
            String[] projects,
            String key,
            int touched) {}
}
