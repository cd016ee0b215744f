package yipanqi.loop;

import static yipanqi.loop.LoopProblem.*;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import yipanqi.evidence.WithdrawnFile;
import yipanqi.platform.Refusal;

/// What can be done with a file that is attached to a loop, with its words, and who may.
enum FileMove {
    WITHDRAW("撤回", "不再显示，留下时间、岗位和原因", "words"),
    ASK_PURGE("申请清除", "由另一人同意后永久删除内容", "words"),
    PURGE("同意清除", "内容永久删除，不能恢复"),
    DECLINE_PURGE("不同意清除", "内容保留，仍不显示", "words");

    private final String label;
    private final String hint;
    private final List<String> needs;

    FileMove(String label, String hint, String... needs) {
        this.label = label;
        this.hint = hint;
        this.needs = List.of(needs);
    }

    /// As it stands in the address: `ask-purge`.
    static FileMove named(String name) {
        for (var move : values()) if (move.path().equals(name)) return move;
        throw NO_SUCH_MOVE.because();
    }

    /// Those that a sheet offers for a file; `withdrawn` is null while it stands.
    static List<LoopSheet.MoveOffer> offers(
            UUID attachedBy, @Nullable WithdrawnFile withdrawn, Loop loop, Scene scene) {
        return Arrays.stream(values())
                .filter(move -> move.fits(withdrawn, scene) && move.refusal(attachedBy, loop, scene) == null)
                .map(move -> new LoopSheet.MoveOffer(move.path(), move.label, move.hint, false, move.needs, null))
                .toList();
    }

    private boolean fits(@Nullable WithdrawnFile file, Scene scene) {
        if (file == null) return this == WITHDRAW;
        if (file.purgedAt() != null) return false;
        return switch (this) {
            case WITHDRAW -> false;
            case ASK_PURGE -> file.purgeAskedBy() == null;
            case PURGE, DECLINE_PURGE ->
                file.purgeAskedBy() != null
                        && !file.purgeAskedBy().equals(scene.caller().person());
        };
    }

    /// Null where the caller may do it to a file that this post attached.
    @Nullable
    Refusal refusal(UUID attachedBy, Loop loop, Scene scene) {
        if (scene.oversees(loop)) return null;
        if (this != WITHDRAW) return NOT_THE_OVERSEER.because(label);
        if (!scene.answersFor(attachedBy)) return NOT_WHO_ATTACHED.because(label);
        return switch (loop.now().stage) {
            case ISSUED, UNDER_WAY, SUBMITTED, ACCEPTED -> null;
            case CLOSED, CANCELLED -> WRONG_STAGE.because(Guards.stageLabel(loop.now().stage), label + "材料");
        };
    }

    private String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
