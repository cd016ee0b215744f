package yipanqi.loop;

import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import yipanqi.platform.Caller;
import yipanqi.platform.PlatformProblem;

/// One step that somebody asks for.
///
/// @param expected the version the caller looked at; a later one refuses with `platform.changed-meanwhile`
/// @param key null for a step inside a bigger command, which carries the key
record Step(Caller caller, @Nullable Key key, UUID loop, long expected, Move move) {

    record Key(String value, byte[] requestHash) {}

    /// Refuses a key that was used for something else.
    void refuseOtherUse(LoopStore.Found found) {
        if (key == null || found.doneHash() == null) return;
        if (!caller.person().equals(found.doneBy()) || !Arrays.equals(found.doneHash(), key.requestHash()))
            throw PlatformProblem.KEY_USED_FOR_ANOTHER_COMMAND.because();
    }
}
