package yipanqi.loop;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yipanqi.platform.ProblemTexts;
import yipanqi.platform.Reason;

/// The moves a sheet offers: those allowed now, the most likely first; one that people would look for but
/// that has to wait says why.
final class MoveOffers {
    private static final Set<MoveKind> EXPLAINED = EnumSet.of(MoveKind.SUBMIT, MoveKind.ASK_EXTENSION, MoveKind.ACCEPT);

    /// They turn an item aside or end it: nobody should come to them by the largest button.
    private static final Set<MoveKind> NEVER_FIRST = EnumSet.of(
            MoveKind.SEND_BACK, MoveKind.RETURN, MoveKind.SUSPEND, MoveKind.AMEND, MoveKind.REOPEN, MoveKind.CANCEL);

    private final ProblemTexts texts;

    MoveOffers(ProblemTexts texts) {
        this.texts = texts;
    }

    List<LoopSheet.MoveOffer> of(Loop loop, Scene scene) {
        var offers = new ArrayList<LoopSheet.MoveOffer>();
        boolean primaryGiven = false;
        for (var kind : MoveKind.values()) {
            var refusal = Guards.refusal(kind, loop, scene);
            if (refusal == null) {
                boolean primary = !primaryGiven && !NEVER_FIRST.contains(kind);
                offers.add(offer(kind, primary, null));
                primaryGiven |= primary;
            } else if (EXPLAINED.contains(kind) && worthSaying(kind, loop, scene)) {
                offers.add(offer(kind, false, texts.of(refusal)));
            }
        }
        return offers;
    }

    private static boolean worthSaying(MoveKind kind, Loop loop, Scene scene) {
        return switch (kind) {
            case ACCEPT -> loop.now().stage == Stage.SUBMITTED && scene.isVerifier(loop);
            default -> loop.now().stage == Stage.UNDER_WAY && Guards.role(kind, loop, scene) == null;
        };
    }

    private static LoopSheet.MoveOffer offer(MoveKind kind, boolean primary, @Nullable Reason why) {
        return new LoopSheet.MoveOffer(kind.path(), kind.label(), kind.hint(), primary, kind.needs(), why);
    }
}
