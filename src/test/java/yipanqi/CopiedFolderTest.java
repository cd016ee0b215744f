package yipanqi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yipanqi.loop.Folds;
import yipanqi.org.SampleZone;
import yipanqi.org.web.Desks;
import yipanqi.platform.Ids;

/// The backup of the README: stop, copy `data/`, start on the copy.
@Tag("hard")
class CopiedFolderTest {
    private final SampleZone zone = SampleZone.of(Ids.next());

    @TempDir
    Path temp;

    @Test
    void aCopyOfTheStoppedFolderIsTheWholeOffice() throws Exception {
        String loops;
        String file;
        try (var office = RunningOffice.on(temp.resolve("data"))) {
            zone.insertInto(office.database());
            var desks = Desks.open(office.port(), zone, office.database());
            file = work(desks);
            loops = desks.of(SampleZone.CLERK_POST).get("/api/loops").text();
            office.stop();
        }
        var copied = new ProcessBuilder(
                        "cp",
                        "-a",
                        temp.resolve("data").toString(),
                        temp.resolve("copy").toString())
                .inheritIO()
                .start();
        assertThat(copied.waitFor()).isZero();
        try (var office = RunningOffice.on(temp.resolve("copy"))) {
            var desks = Desks.at(office.port(), zone);
            assertThat(desks.of(SampleZone.CLERK_POST).get("/api/loops").text()).isEqualTo(loops);
            assertThat(desks.of(SampleZone.WEST_DUTY).get(file).text()).isEqualTo("门店登记册");
            var verified = desks.of(SampleZone.CLERK_POST)
                    .post("/api/journal/verify", Map.of())
                    .json();
            assertThat(verified.path("intact").asBoolean()).isTrue();
            assertThat(verified.path("entries").asLong()).isGreaterThanOrEqualTo(7);
            assertThat(Folds.assertAllEqual(office.database(), zone.zone())).isEqualTo(3);
        }
    }

    /// Answers the address of a piece of proof.
    private String work(Desks desks) {
        var duty = desks.of(SampleZone.WEST_DUTY);
        var proof = duty.upload("/api/evidence", "登记册.txt", "门店登记册".getBytes(StandardCharsets.UTF_8));
        assertThat(proof.status()).as(proof.text()).isEqualTo(201);
        var address = "";
        for (int i = 0; i < 3; i++) {
            var loop = desks.of(SampleZone.CLERK_POST)
                    .post(
                            "/api/loops",
                            Map.of(
                                    "what",
                                    "排查第" + i + "片区",
                                    "field",
                                    "fire-safety",
                                    "leadUnitId",
                                    zone.id(SampleZone.WEST),
                                    "verifierPostId",
                                    zone.id(SampleZone.VERIFIER_POST),
                                    "due",
                                    "2099-11-30"));
            address = "/api/loops/" + loop.json().path("summary").path("id").asString();
            assertThat(duty.post(address + "/moves/sign", Map.of("version", 1)).status())
                    .isEqualTo(200);
        }
        var id = proof.json().path("id").asString();
        var submitted =
                duty.post(address + "/moves/submit", Map.of("version", 2, "words", "已完成", "evidence", List.of(id)));
        assertThat(submitted.status()).as(submitted.text()).isEqualTo(200);
        return address + "/evidence/" + id;
    }
}
