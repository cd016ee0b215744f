package yipanqi.loop;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;
import yipanqi.platform.Caller;
import yipanqi.platform.CommandKey;
import yipanqi.platform.PlatformProblem;
import yipanqi.platform.ProblemTexts;
import yipanqi.platform.Refusal;

/// One move on many loops picked in the register; every loop gets its own answer.
@Service
public class Batches {
    static final int MOST = 200;

    private final Loops loops;
    private final LoopStore store;
    private final StepRunner scenes;
    private final ProblemTexts texts;
    private final JsonMapper json;

    Batches(Loops loops, LoopStore store, StepRunner scenes, ProblemTexts texts, JsonMapper json) {
        this.loops = loops;
        this.store = store;
        this.scenes = scenes;
        this.texts = texts;
        this.json = json;
    }

    /// @param key the whole batch's; each loop's own key is made of it, so that sent twice it is done once
    public List<Outcome> move(Caller caller, CommandKey key, List<UUID> ids, Move move) {
        if (ids.size() > MOST) throw LoopProblem.TOO_MANY_PICKED.because(MOST);
        var scene = scenes.scene(caller);
        var outcomes = new ArrayList<Outcome>();
        for (var id : ids.stream().distinct().toList()) {
            try {
                var own = own(key, id);
                loops.move(caller, own, id, expected(scene, own, id), move);
                outcomes.add(Outcome.done(id));
            } catch (Refusal refusal) {
                outcomes.add(Outcome.refused(id, texts.of(refusal)));
            }
        }
        return outcomes;
    }

    /// The version it is at, or, where this very command was done before, the one it was done on.
    private long expected(Scene scene, CommandKey own, UUID id) {
        var found = store.findForSteps(scene.caller().zone(), new UUID[] {id}, new String[] {own.value()})
                .getFirst();
        if (found.loop() == null || !scene.sees(found.loop())) throw PlatformProblem.NOT_FOUND.because();
        return found.doneAnswer() == null
                ? found.loop().version()
                : json.readValue(found.doneAnswer(), Moved.class).version() - 1;
    }

    private static CommandKey own(CommandKey key, UUID id) {
        return new CommandKey(
                UUID.nameUUIDFromBytes((key.value() + id).getBytes(UTF_8)).toString());
    }
}
