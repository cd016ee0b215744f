package yipanqi.loop;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import yipanqi.platform.Caller;
import yipanqi.platform.Titles;

@Component
class LoopTitles implements Titles {
    private final LoopStore store;
    private final StepRunner scenes;

    LoopTitles(LoopStore store, StepRunner scenes) {
        this.store = store;
        this.scenes = scenes;
    }

    @Override
    public Map<UUID, String> titles(Caller caller, Collection<UUID> ids) {
        var scene = scenes.scene(caller);
        return store.findAll(caller.zone(), ids).stream()
                .filter(scene::sees)
                .collect(toMap(
                        Loop::id, loop -> loop.number() + " " + loop.terms().action()));
    }

    /// What was issued a moment ago and can still be taken back.
    @Override
    public Set<UUID> hidden(Caller caller, Collection<UUID> ids) {
        var scene = scenes.scene(caller);
        return store.findAll(caller.zone(), ids).stream()
                .filter(loop -> !loop.now().told && loop.now().stage == Stage.ISSUED && !scene.sees(loop))
                .map(Loop::id)
                .collect(toSet());
    }
}
