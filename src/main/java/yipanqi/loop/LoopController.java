package yipanqi.loop;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import yipanqi.calendar.Deadline;
import yipanqi.journal.Commands;
import yipanqi.platform.Caller;
import yipanqi.platform.CommandKey;
import yipanqi.platform.Given;
import yipanqi.platform.Ids;
import yipanqi.platform.PlatformProblem;

@RestController
@RequestMapping("/api")
class LoopController {
    private final Loops loops;
    private final Register register;
    private final Duties duties;
    private final Batches batches;
    private final Commands commands;
    private final JsonMapper json;

    LoopController(Loops loops, Register register, Duties duties, Batches batches, Commands commands, JsonMapper json) {
        this.loops = loops;
        this.register = register;
        this.duties = duties;
        this.batches = batches;
        this.commands = commands;
        this.json = json;
    }

    @GetMapping("/loops")
    LoopPage search(Caller caller, Query query) {
        return register.search(caller, query.wanted());
    }

    @GetMapping("/loops/{id}")
    LoopSheet sheet(Caller caller, @PathVariable UUID id) {
        return register.sheet(caller, id);
    }

    /// With `Prefer: return=minimal` the answer is the new version alone.
    @PostMapping("/loops/{id}/moves/{name}")
    ResponseEntity<Object> move(
            Caller caller,
            CommandKey key,
            @PathVariable UUID id,
            @PathVariable String name,
            @RequestBody ObjectNode body,
            @RequestHeader(name = "Prefer", required = false) @Nullable String prefer) {
        var version = body.remove("version");
        if (version == null || !version.isIntegralNumber()) throw PlatformProblem.BAD_INPUT.because("缺少版本号，请刷新后重试");
        var moved = loops.move(caller, key, id, version.longValue(), move(body, MoveKind.named(name)));
        return ResponseEntity.ok("return=minimal".equals(prefer) ? moved : register.sheet(caller, moved));
    }

    private Move move(ObjectNode body, MoveKind kind) {
        try {
            return json.treeToValue(body, kind.type());
        } catch (JacksonException unreadable) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, null, unreadable);
        }
    }

    /// Opens one loop by hand, told at once.
    @PostMapping("/loops")
    LoopSheet open(Caller caller, CommandKey key, @RequestBody ByHand asked) {
        var issued = commands.once(
                caller, key, asked, IssuedLoop.class, () -> loops.openByHand(caller, asked.origin(), asked.terms()));
        return register.sheet(caller, issued.id());
    }

    @PostMapping("/loops/batch/remind")
    Outcomes remind(Caller caller, CommandKey key, @RequestBody Picked picked) {
        return new Outcomes(batches.move(caller, key, picked.ids, new Move.Remind(picked.words)));
    }

    @PostMapping("/loops/batch/hand")
    Outcomes hand(Caller caller, CommandKey key, @RequestBody Handed handed) {
        return new Outcomes(batches.move(caller, key, handed.ids, new Move.Hand(handed.postId, handed.words)));
    }

    @GetMapping("/duties")
    Groups duties(Caller caller) {
        return new Groups(duties.of(caller));
    }

    /// @param source how people name where it comes from; empty for 领导交办
    record ByHand(
            String what,
            Field field,
            UUID leadUnitId,
            @Nullable List<UUID> assistingUnitIds,
            @Nullable UUID sponsorPostId,
            UUID verifierPostId,
            @Nullable Deadline due,
            @Nullable ReportEvery reportEvery,
            @Nullable String proof,
            @Nullable Boolean asksSponsor,
            @Nullable String source) {
        ByHand {
            what = Given.present(what, "任务内容");
            field = Given.present(field, "领域");
            leadUnitId = Given.present(leadUnitId, "责任单位");
            verifierPostId = Given.present(verifierPostId, "核验岗位");
            Given.each(assistingUnitIds, "配合单位");
        }

        Terms terms() {
            return new Terms(
                    what,
                    field,
                    leadUnitId,
                    assistingUnitIds == null ? List.of() : assistingUnitIds,
                    sponsorPostId,
                    verifierPostId,
                    "",
                    due,
                    null,
                    reportEvery == null ? ReportEvery.NONE : reportEvery,
                    proof == null ? "" : proof.strip(),
                    Boolean.TRUE.equals(asksSponsor));
        }

        Origin origin() {
            var title = source == null || source.isBlank() ? "领导交办" : source.strip();
            return new Origin("loop.by-hand", Ids.next(), null, title, "", 0, 0);
        }
    }

    record Picked(List<UUID> ids, @Nullable String words) {
        Picked {
            ids = Given.present(ids, "所选事项");
            Given.each(ids, "所选事项");
        }
    }

    record Handed(List<UUID> ids, UUID postId, @Nullable String words) {
        Handed {
            ids = Given.present(ids, "所选事项");
            Given.each(ids, "所选事项");
        }
    }

    record Outcomes(List<Outcome> outcomes) {}

    record Groups(List<Duties.Group> groups) {}

    /// The register's query as it stands in the address.
    record Query(
            @Nullable UUID unit,
            @Nullable String part,
            @Nullable String field,
            @Nullable String status,
            @Nullable Stage stage,
            @Nullable LocalDate dueFrom,
            @Nullable LocalDate dueTo,
            @Nullable UUID meeting,
            @Nullable UUID group,
            @Nullable UUID post,
            @Nullable LocalDate issuedFrom,
            @Nullable LocalDate closedFrom,
            @Nullable LocalDate closedTo,
            @Nullable LocalDate overdueOn,
            @Nullable String again,
            @Nullable String text,
            @Nullable String sort,
            @Nullable String cursor,
            @Nullable Integer size) {
        private static final int PAGE = 50;

        LoopSearch wanted() {
            try {
                return new LoopSearch(
                        unit,
                        narrowed(),
                        field == null || field.isEmpty() ? null : Field.ofCode(field),
                        statuses(),
                        stage,
                        // A day's 24:00 is stored as the next day's 00:00.
                        dueFrom == null ? null : dueFrom.atStartOfDay().plusNanos(1_000),
                        dueTo == null ? null : dueTo.plusDays(1).atStartOfDay(),
                        meeting,
                        group,
                        post,
                        new Past(issuedFrom, closedFrom, closedTo, overdueOn, cameBack()),
                        text,
                        sort == null || sort.isEmpty() ? LoopSort.DUE : LoopSort.ofCode(sort),
                        cursor,
                        size == null ? PAGE : size);
            } catch (IllegalArgumentException e) {
                throw PlatformProblem.BAD_INPUT.because("筛选条件无法识别");
            }
        }

        private LoopSearch.@Nullable Part narrowed() {
            if (part == null || part.isEmpty()) return null;
            return switch (part) {
                case "lead" -> LoopSearch.Part.LEAD;
                case "self" -> LoopSearch.Part.SELF;
                default -> throw new IllegalArgumentException(part);
            };
        }

        private Past.@Nullable Again cameBack() {
            if (again == null || again.isEmpty()) return null;
            return switch (again) {
                case "reworked" -> Past.Again.REWORKED;
                case "reopened" -> Past.Again.REOPENED;
                default -> throw new IllegalArgumentException(again);
            };
        }

        private List<Status> statuses() {
            if (status == null || status.isEmpty()) return List.of();
            if (status.equals("open")) return Status.OPEN;
            return Arrays.stream(status.split(",")).map(Status::ofCode).toList();
        }
    }
}
