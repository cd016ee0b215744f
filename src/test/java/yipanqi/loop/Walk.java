package yipanqi.loop;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static yipanqi.org.SampleZone.LEADER;
import static yipanqi.org.SampleZone.VERIFIER_POST;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import yipanqi.org.SampleZone;

/// What somebody who keeps a loop's file by hand knows of it: the same life as the server's, told a second
/// time.
final class Walk {
    final SampleZone zone;
    final UUID id;
    final boolean asksSponsor;
    String lead;
    Set<String> assisting;
    String verifier = VERIFIER_POST;

    @Nullable
    LocalDate due;

    @Nullable
    LocalDate asked;

    @Nullable
    String handler;

    String stage = "issued";
    boolean returned;
    boolean arbitrated;
    boolean suspended;
    int returns;
    int reworks;
    int reopens;
    int extensions;
    long version;

    Walk(SampleZone zone, UUID id, String lead, Set<String> assisting, @Nullable LocalDate due, boolean asksSponsor) {
        this.zone = zone;
        this.id = id;
        this.lead = lead;
        this.assisting = new HashSet<>(assisting);
        this.due = due;
        this.asksSponsor = asksSponsor;
    }

    static LocalDate today() {
        return LocalDate.now(LoopFixture.OFFICE);
    }

    /// As `legal-moves.txt` names it.
    String situation() {
        return stage
                + switch (stage) {
                    case "issued" ->
                        returned ? returns < 2 ? ", returned" : ", returned again" : arbitrated ? ", arbitrated" : "";
                    case "under-way" -> underWay();
                    default -> "";
                };
    }

    private String underWay() {
        if (suspended) return asked == null ? ", suspended" : ", extension asked, suspended";
        if (due == null) return ", standing";
        if (due.isBefore(today())) return ", overdue";
        return asked == null ? "" : ", extension asked";
    }

    boolean isSeenBy(Actor actor) {
        return actor.scope().equals(SampleZone.ROOT)
                || actor.scope().equals(lead)
                || assisting.contains(actor.scope())
                || actor.posts().contains(verifier)
                || actor.posts().contains(LEADER)
                || handler != null && actor.posts().contains(handler);
    }

    Set<String> roles(Actor actor) {
        var roles = new TreeSet<String>();
        boolean holdsLead =
                actor.scope().equals(SampleZone.ROOT) || actor.scope().equals(lead);
        if (holdsLead && !actor.calling().isEmpty()) roles.add(actor.calling());
        if (actor.calling().equals("duty") && assisting.contains(actor.scope())) roles.add("assistant");
        if (actor.post().equals(handler)) roles.add("handler");
        if (actor.post().equals(verifier) && !actor.homes().contains(lead)) roles.add("verifier");
        if (actor.post().equals(LEADER)) roles.add("sponsor");
        return roles;
    }

    /// What the move makes of the loop.
    void take(String move, Map<String, Object> body) {
        switch (move) {
            case "sign" -> stage = "under-way";
            case "hand" -> handler = name(body.get("postId"), Bodies.POSTS);
            case "submit" -> {
                stage = "submitted";
                asked = null;
            }
            case "accept" -> stage = asksSponsor ? "accepted" : "closed";
            case "confirm", "instruct" -> stage = "closed";
            case "send-back" -> {
                stage = "under-way";
                reworks++;
            }
            case "return" -> {
                returned = true;
                returns++;
            }
            case "reassign" -> givenTo(name(body.get("unitId"), Bodies.LEADS));
            case "arbitrate" -> {
                givenTo(name(body.get("unitId"), Bodies.LEADS));
                arbitrated = true;
            }
            case "ask-extension" -> asked = day(body.get("until"));
            case "grant-extension" -> {
                due = body.get("until") == null ? asked : day(body.get("until"));
                asked = null;
                extensions++;
            }
            case "refuse-extension" -> asked = null;
            case "suspend" -> suspended = true;
            case "resume" -> {
                suspended = false;
                asked = null;
            }
            case "amend" -> amended(body);
            case "reopen" -> {
                stage = "under-way";
                due = day(body.get("due"));
                reopens++;
            }
            case "cancel" -> stage = "cancelled";
            case "report", "remind" -> {}
            default -> throw new AssertionError(move);
        }
    }

    private void amended(Map<String, Object> body) {
        if (body.get("assistingUnitIds") instanceof List<?> units)
            assisting = units.stream().map(unit -> name(unit, Bodies.LEADS)).collect(toCollection(HashSet::new));
        if (body.get("verifierPostId") instanceof Object post) verifier = name(post, Bodies.POSTS);
        if (body.get("due") instanceof Object day) due = day(day);
        if (body.containsKey("due") || body.containsKey("action")) toldAgain();
    }

    private void givenTo(String unit) {
        lead = unit;
        assisting.remove(unit);
        toldAgain();
    }

    private void toldAgain() {
        stage = "issued";
        handler = null;
        returned = false;
        asked = null;
    }

    private static LocalDate day(@Nullable Object text) {
        return LocalDate.parse(String.valueOf(text).substring(0, 10));
    }

    private String name(@Nullable Object id, List<String> names) {
        return names.stream()
                .filter(name -> zone.id(name).equals(id))
                .findFirst()
                .orElseThrow();
    }

    /// The server's sheet tells the same.
    void assertToldBy(JsonNode sheet) {
        var summary = sheet.path("summary");
        assertThat(summary.path("stage").asString())
                .isEqualTo(stage.toUpperCase().replace('-', '_'));
        assertThat(summary.path("leadUnitId").asString())
                .isEqualTo(zone.id(lead).toString());
        assertThat(summary.path("verifierPostId").asString())
                .isEqualTo(zone.id(verifier).toString());
        assertThat(summary.path("assistingUnitIds").size()).isEqualTo(assisting.size());
        assertThat(summary.path("handlerPostId").asString(""))
                .isEqualTo(handler == null ? "" : zone.id(handler).toString());
        assertThat(summary.path("due").path("date").asString("")).isEqualTo(due == null ? "" : due.toString());
        assertThat(summary.path("reworks").asInt()).isEqualTo(reworks);
        assertThat(summary.path("extensions").asInt()).isEqualTo(extensions);
        var facts = sheet.path("facts");
        assertThat(facts.path("returned").isObject()).as("returned").isEqualTo(returned);
        assertThat(facts.path("extensionAsked").isObject())
                .as("extension asked")
                .isEqualTo(asked != null);
        assertThat(facts.path("suspended").isObject()).as("suspended").isEqualTo(suspended);
        assertThat(facts.path("reopened").asInt()).isEqualTo(reopens);
    }
}
