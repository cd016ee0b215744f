package yipanqi.loop;

import static yipanqi.org.SampleZone.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;

/// What people send along with a move: what it needs, or something wrong.
final class Bodies {
    static final List<String> LEADS = List.of(WEST, EAST, EMERGENCY);
    static final List<String> POSTS = List.of(
            WEST_DUTY,
            WEST_INNER,
            WEST_VERIFIER,
            EAST_DUTY,
            VISITOR,
            EMERGENCY_DUTY,
            Actor.EMERGENCY_CLERK,
            VERIFIER_POST);
    private static final Map<String, List<String>> INSIDE = Map.of(
            WEST, List.of(WEST_DUTY, WEST_INNER, WEST_VERIFIER),
            EAST, List.of(EAST_DUTY, VISITOR),
            EMERGENCY, List.of(EMERGENCY_DUTY, Actor.EMERGENCY_CLERK));
    private static final String LONG = "长".repeat(2_001);

    private final Random random;
    private final Map<String, List<UUID>> evidence;

    /// @param evidence by desk, what each has handed in
    Bodies(Random random, Map<String, List<UUID>> evidence) {
        this.random = random;
        this.evidence = evidence;
    }

    /// Everything the move needs, as the loop stands.
    Map<String, Object> fit(String move, Walk walk, Actor actor) {
        var zone = walk.zone;
        var own = own(actor.desk());
        return switch (move) {
            case "sign" -> body();
            case "hand" -> body("postId", zone.id(any(INSIDE.get(walk.lead))), "words", "请办");
            case "report" ->
                any(
                        body("words", "已查 212 家"),
                        body("words", "查完", "progress", random.nextInt(101), "blocker", "物业不配合"),
                        body("words", "查了一半", "coordination", "请住建局到场", "nextSteps", "下周复查"),
                        body("words", "见照片", "evidence", own));
            case "submit" -> body("words", "已完成", "evidence", List.of(any(own)));
            case "accept", "confirm", "resume", "remind" -> any(body(), body("words", "请抓紧"));
            case "instruct" -> body("words", "再查一遍", "due", later(40).toString());
            case "send-back", "refuse-extension", "suspend", "cancel" -> body("words", "写明原因");
            case "return" -> body("words", "不在辖区", "clause", "权责清单第3条", "unitId", zone.id(otherThan(walk.lead)));
            case "reassign", "arbitrate" -> body("words", "按属地管理", "unitId", zone.id(newLead(walk)));
            case "ask-extension" -> body("words", "连续降雨", "until", after(walk).toString());
            case "grant-extension" -> any(body(), body("until", after(walk) + "T15:00", "words", "同意"));
            case "amend" -> amend(walk);
            case "reopen" -> body("words", "问题反弹", "due", later(50).toString());
            default -> throw new AssertionError(move);
        };
    }

    /// The clerk's are nobody's to attach: he never reports.
    private List<UUID> own(String desk) {
        return Objects.requireNonNull(evidence.get(desk));
    }

    private Map<String, Object> amend(Walk walk) {
        var zone = walk.zone;
        var verifier = walk.lead.equals(WEST) || walk.verifier.equals(WEST_VERIFIER) ? VERIFIER_POST : WEST_VERIFIER;
        var units = LEADS.stream().filter(unit -> !unit.equals(walk.lead)).toList();
        var assisting = walk.assisting.isEmpty() ? units : List.<String>of();
        var amend = any(
                body("action", "排查沿街门店和小区 " + random.nextInt()),
                body("due", otherDay(walk).toString()),
                body("proof", "照片 " + random.nextInt()),
                body("assistingUnitIds", assisting.stream().map(zone::id).toList()),
                walk.verifier.equals(verifier)
                        ? body("proof", "清单 " + random.nextInt())
                        : body("verifierPostId", zone.id(verifier)));
        amend.put("words", "会议补充要求");
        return amend;
    }

    /// Something that no stage and no right makes good.
    Map<String, Object> unfit(String move, Walk walk, Actor actor) {
        var zone = walk.zone;
        var own = own(actor.desk());
        var wrong = new ArrayList<Map<String, Object>>();
        wrong.add(with(fit(move, walk, actor), "colour", "red"));
        if (!move.equals("sign")) wrong.add(with(fit(move, walk, actor), "words", LONG));
        if (!List.of("sign", "hand", "accept", "confirm", "resume", "remind", "grant-extension", "reassign")
                .contains(move)) {
            wrong.add(without(fit(move, walk, actor), "words"));
            wrong.add(with(fit(move, walk, actor), "words", " "));
            wrong.add(with(fit(move, walk, actor), "words", List.of("一", "二")));
        }
        for (var part : List.of("unitId", "postId", "evidence", "clause", "due", "until"))
            if (fit(move, walk, actor).containsKey(part)
                    && !List.of("report", "amend", "grant-extension").contains(move)) {
                wrong.add(without(fit(move, walk, actor), part));
                wrong.add(with(fit(move, walk, actor), part, List.of(Map.of())));
            }
        wrong.addAll(
                switch (move) {
                    case "hand" ->
                        List.of(
                                body("postId", zone.id(CLERK_POST)),
                                body("postId", UUID.randomUUID()),
                                body("postId", "岗"));
                    case "report" ->
                        List.of(
                                body("words", "进展", "progress", 101),
                                body("words", "进展", "progress", -1),
                                body("words", "进展", "progress", "很多"),
                                body("words", "进展", "evidence", List.of(UUID.randomUUID())),
                                body("words", "进展", "evidence", List.of(any(own(CLERK_POST)))),
                                body("words", "进展", "evidence", Arrays.asList(any(own), null)));
                    case "submit" ->
                        List.of(
                                body("words", "好了", "evidence", List.of()),
                                body("words", "好了", "evidence", List.of(UUID.randomUUID())),
                                body("words", "好了", "evidence", List.of(any(own(CLERK_POST)))),
                                body("words", "好了", "evidence", Arrays.asList(any(own), null)));
                    case "instruct" ->
                        List.of(
                                body("words", "再查", "due", later(-1).toString()),
                                body(
                                        "words",
                                        "长".repeat(1_500),
                                        "due",
                                        later(40).toString()));
                    case "reopen" ->
                        List.of(body("words", "反弹", "due", later(-1).toString()));
                    case "return" -> List.of(with(fit(move, walk, actor), "unitId", zone.id(walk.lead)));
                    case "reassign", "arbitrate" ->
                        List.of(
                                body("words", "按属地", "unitId", zone.id(ORPHAN)),
                                body("words", "按属地", "unitId", zone.id(SUPERVISION_OF.get(walk.verifier))),
                                body("words", "按属地", "unitId", UUID.randomUUID()));
                    case "ask-extension" ->
                        walk.due == null
                                ? List.of()
                                : List.of(body(
                                        "words",
                                        "雨",
                                        "until",
                                        walk.due.minusDays(1).toString()));
                    case "grant-extension" ->
                        walk.due == null
                                ? List.of()
                                : List.of(body("until", walk.due.minusDays(1).toString()));
                    case "amend" ->
                        List.of(
                                body("words", "没有改动"),
                                body("words", "调整", "action", " "),
                                body("words", "调整", "action", "长".repeat(1_001)),
                                body("words", "调整", "due", later(-1).toString()),
                                body("words", "调整", "due", "明天"),
                                body("words", "调整", "assistingUnitIds", List.of(zone.id(walk.lead))),
                                body("words", "调整", "assistingUnitIds", List.of(UUID.randomUUID())),
                                body("words", "调整", "assistingUnitIds", Arrays.asList((Object) null)),
                                body("words", "调整", "verifierPostId", zone.id(CLERK_POST)),
                                body("words", "调整", "sponsorPostId", UUID.randomUUID()),
                                body("words", "调整", "reportEvery", "DAILY"));
                    default -> List.<Map<String, Object>>of();
                });
        return any(wrong);
    }

    private static final Map<String, String> SUPERVISION_OF = Map.of(VERIFIER_POST, SUPERVISION, WEST_VERIFIER, WEST);

    private String newLead(Walk walk) {
        return any(LEADS.stream()
                .filter(unit -> !(unit.equals(WEST) && walk.verifier.equals(WEST_VERIFIER)))
                .toList());
    }

    private String otherThan(String lead) {
        return any(LEADS.stream().filter(unit -> !unit.equals(lead)).toList());
    }

    private LocalDate later(int days) {
        return Walk.today().plusDays(days);
    }

    private LocalDate after(Walk walk) {
        var due = walk.due == null || walk.due.isBefore(Walk.today()) ? later(40) : walk.due;
        return due.plusDays(1 + random.nextInt(30));
    }

    private LocalDate otherDay(Walk walk) {
        var day = later(40 + random.nextInt(50));
        return day.equals(walk.due) ? day.plusDays(1) : day;
    }

    private static Map<String, Object> body(Object... parts) {
        var body = new LinkedHashMap<String, Object>();
        for (int i = 0; i < parts.length; i += 2) body.put((String) parts[i], parts[i + 1]);
        return body;
    }

    private static Map<String, Object> with(Map<String, Object> body, String part, Object value) {
        body.put(part, value);
        return body;
    }

    private static Map<String, Object> without(Map<String, Object> body, String part) {
        body.remove(part);
        return body;
    }

    @SafeVarargs
    private <T> T any(T... some) {
        return some[random.nextInt(some.length)];
    }

    <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
