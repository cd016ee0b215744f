package yipanqi.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static yipanqi.org.SampleZone.CLERK_POST;
import static yipanqi.org.SampleZone.LEADER;
import static yipanqi.org.SampleZone.VERIFIER_POST;

import java.util.HashMap;
import java.util.Map;
import yipanqi.org.SampleZone;
import yipanqi.org.web.Desks;

/// What a clerk opens by hand, without a meeting.
record ByHand(SampleZone zone, Desks desks) {
    Map<String, Object> asked(String lead, String what) {
        return new HashMap<>(Map.of(
                "what",
                what,
                "field",
                "fire-safety",
                "leadUnitId",
                zone.id(lead),
                "sponsorPostId",
                zone.id(LEADER),
                "verifierPostId",
                zone.id(VERIFIER_POST),
                "due",
                "2099-11-30"));
    }

    String open(String lead) {
        var answer = desks.of(CLERK_POST).post("/api/loops", asked(lead, "排查沿街门店"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().path("summary").path("id").asString();
    }
}
