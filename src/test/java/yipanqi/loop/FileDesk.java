package yipanqi.loop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static yipanqi.org.SampleZone.CLERK_POST;
import static yipanqi.org.SampleZone.VERIFIER_POST;
import static yipanqi.org.SampleZone.WEST_DUTY;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import yipanqi.org.SampleZone;
import yipanqi.org.web.Browser.Answer;
import yipanqi.org.web.Desks;

/// A loop under way and the files attached to it, at the addresses that the office uses.
record FileDesk(SampleZone zone, JdbcClient db, Loops loops, Desks desks, UUID loop) {
    /// At a loop that the west leads, the emergency office assists and the sponsor confirms.
    static FileDesk open(int port, SampleZone zone, JdbcClient db, Loops loops) {
        var nowhere = new FileDesk(zone, db, loops, Desks.open(port, zone, db), zone.zone());
        return nowhere.open(LoopFixture.askingSponsor(LoopFixture.terms(zone)).dueBy(LoopFixture.FAR), WEST_DUTY);
    }

    /// The same people at another loop, signed by this post.
    FileDesk open(Terms terms, String lead) {
        var group = new OpenGroup(LoopFixture.origin(), List.of(terms));
        var id = loops.open(zone.caller(CLERK_POST), List.of(group), Telling.AT_ONCE)
                .getFirst()
                .id();
        var other = new FileDesk(zone, db, loops, desks, id);
        taken(other.move(lead, "sign", Map.of()));
        return other;
    }

    static void taken(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    String attachable(String post) {
        var content = ("登记册 " + UUID.randomUUID()).getBytes(UTF_8);
        return desks.of(post)
                .upload("/api/evidence", "登记册.txt", content)
                .json()
                .path("id")
                .asString();
    }

    Answer report(String post, String file) {
        return move(post, "report", Map.of("words", "见附件", "evidence", List.of(file)));
    }

    String reportedBy(String post) {
        var file = attachable(post);
        taken(report(post, file));
        return file;
    }

    Answer submit(List<String> files) {
        return move(WEST_DUTY, "submit", Map.of("words", "已完成", "evidence", files));
    }

    Answer move(String post, String name, Map<String, ?> body) {
        var whole = new HashMap<String, Object>(body);
        whole.put("version", version(CLERK_POST));
        return desks.of(post).post("/api/loops/" + loop + "/moves/" + name, whole);
    }

    Answer withdraw(String post, String file) {
        return file(post, file, "withdraw", "传错了");
    }

    Answer file(String post, String file, String move, @Nullable String words) {
        return send(post, file, move, words, UUID.randomUUID().toString());
    }

    Answer send(String post, String file, String move, @Nullable String words, String key) {
        var desk = desks.of(post);
        var body = words == null ? "{}" : "{\"words\":\"" + words + "\"}";
        var address = "/api/loops/" + loop + "/evidence/" + file + "/moves/" + move;
        return desk.send("POST", address, body, key, desk.csrf().orElseThrow());
    }

    Answer get(String post, String file) {
        return desks.of(post).get("/api/loops/" + loop + "/evidence/" + file);
    }

    JsonNode sheet(String post) {
        return desks.of(post).get("/api/loops/" + loop).json();
    }

    long version(String post) {
        return sheet(post).path("version").asLong();
    }

    List<String> offers(String post, String file) {
        return sheet(post)
                .path("evidence")
                .valueStream()
                .filter(one -> one.path("fileId").asString().equals(file))
                .flatMap(one -> one.path("moves").valueStream())
                .map(move -> move.path("name").asString())
                .toList();
    }

    /// Why the verifier cannot make the move now; empty when he can.
    String blocked(String move) {
        return sheet(VERIFIER_POST)
                .path("moves")
                .valueStream()
                .filter(one -> one.path("name").asString().equals(move))
                .map(one -> one.path("blocked").path("code").asString(""))
                .findFirst()
                .orElse("not offered");
    }

    String notices(String post) {
        return desks.of(post).get("/api/notices").text();
    }

    /// What happened in the zone.
    List<String> facts() {
        return db.sql("select what from journal.entry where zone_id = :zone")
                .param("zone", zone.zone())
                .query(String.class)
                .list();
    }

    void assertFolded() {
        Folds.assertEqual(db, zone.zone(), loop);
    }
}
