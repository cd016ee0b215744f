package yipanqi.loop;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import yipanqi.platform.Caller;
import yipanqi.platform.CommandKey;
import yipanqi.platform.PlatformProblem;
import yipanqi.platform.Right;

/// The door of the promise: opens loops, moves them, takes an issue back.
@Service
public class Loops {
    private final StepDesk desk;
    private final StepRunner runner;
    private final Opening opening;
    private final LoopStore store;
    private final JsonMapper json;
    private final Clock clock;

    Loops(StepDesk desk, StepRunner runner, Opening opening, LoopStore store, JsonMapper json, Clock clock) {
        this.desk = desk;
        this.runner = runner;
        this.opening = opening;
        this.store = store;
        this.json = json;
        this.clock = clock;
    }

    /// Opens one loop per terms; each group gets the zone's next number of the year. Joins the open
    /// transaction.
    ///
    /// Refuses with `loop.no-duty-post`, `loop.verifier-in-lead` and the like; then nothing is opened.
    @Transactional
    public List<IssuedLoop> open(Caller caller, List<OpenGroup> groups, Telling telling) {
        caller.require(Right.CLERK, Right.ISSUER);
        for (var group : groups)
            for (var terms : group.terms()) if (!caller.sees(terms.lead())) throw LoopProblem.UNIT_UNKNOWN.because();
        return opening.open(caller, groups, telling);
    }

    /// Opens one loop by hand, told at once. A meeting may name a day that has gone by; here nobody can
    /// promise it: refused with `loop.due-past`.
    @Transactional
    public IssuedLoop openByHand(Caller caller, Origin origin, Terms terms) {
        caller.require(Right.CLERK, Right.ISSUER);
        var local = clock.instant().atZone(clock.getZone()).toLocalDateTime();
        if (terms.due() != null && terms.due().hasPassed(local)) throw LoopProblem.DUE_PAST.because();
        return open(caller, List.of(new OpenGroup(origin, List.of(terms))), Telling.AT_ONCE)
                .getFirst();
    }

    /// Makes one move on behalf of the caller; the same key again gives the same answer.
    ///
    /// @param expected the version the caller looked at
    /// @param key null when the move is part of a bigger command that carries the key
    public Moved move(Caller caller, @Nullable CommandKey key, UUID loop, long expected, Move move) {
        return desk.take(new Step(caller, key == null ? null : key(key, loop, expected, move), loop, expected, move));
    }

    /// Takes a whole issue back: allowed for 60 seconds, until its units are told. All or nothing.
    @Transactional
    public void takeBack(Caller caller, List<UUID> ids) {
        caller.require(Right.CLERK, Right.ISSUER);
        var scene = runner.scene(caller);
        var loops = store.findAll(caller.zone(), ids);
        if (loops.size() != ids.size()) throw PlatformProblem.NOT_FOUND.because();
        var at = clock.instant();
        for (var loop : loops) {
            if (!scene.sees(loop)) throw PlatformProblem.NOT_FOUND.because();
            if (loop.now().told || !at.isBefore(loop.now().toldAt) || loop.now().stage != Stage.ISSUED)
                throw LoopProblem.TAKE_BACK_TOO_LATE.because();
        }
        var changes = loops.stream()
                .map(loop -> new Change(
                        loop.after(new LoopFact.TakenBack(), at, caller.person(), clock.getZone()),
                        new LoopFact.TakenBack(),
                        at,
                        caller.person(),
                        caller.post(),
                        null,
                        null))
                .toList();
        if (store.update(caller.zone(), changes).size() != loops.size()) throw LoopProblem.TAKE_BACK_TOO_LATE.because();
    }

    private Step.Key key(CommandKey key, UUID loop, long expected, Move move) {
        try {
            var request = loop + "|" + expected + "|" + MoveKind.of(move).path() + "|" + json.writeValueAsString(move);
            var hash = MessageDigest.getInstance("SHA-256").digest(request.getBytes(StandardCharsets.UTF_8));
            return new Step.Key(key.value(), hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
