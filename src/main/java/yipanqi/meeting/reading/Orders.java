package yipanqi.meeting.reading;

import static yipanqi.meeting.reading.Scope.Strength.PLAIN;
import static yipanqi.meeting.reading.Scope.Strength.STRONG;

import java.util.regex.Pattern;

/// Decides whether a frame counts as an order, seen who says it, how strongly, and to whom.
final class Orders {

    /// Whom a speaker may give orders to.
    enum Whom {
        ANYBODY,
        /// anybody, but only with an outright `要` or ban: a deputy speaks
        OUTRIGHT,
        /// only others, named, with an outright `要`: the speaker reports and does not lead
        NAMED_OTHERS
    }

    private static final Pattern OWN = Pattern.compile(
            "^(?:我(?!们要(?!求)|们必须|区|县|市|省|镇|院|校|局|司)|咱(?!们要|们必须)|请(?:大家)?看|大家(?:看|知道|都知道))"
                    + "|^[^，让叫给跟找向对把由]{2,10}我(?:们)?(?:[今明后][天早晚]?|马上|回头|会后|这就|亲自|再|就)*(?:去|来|找|跟|问|办|协调|联系|盯|跑|负责|牵头|督促|督办)");
    /// `标准由财政局会同…测算`: whose task a thing becomes.
    private static final Pattern HANDED = Pattern.compile(
            "^(?!.*(?:已|曾|的$))[^，]{2,20}(?<!理)由[^，]{2,20}(?:会同|测算|核算|制定|拟定|拟订|起草|提出|报|对接|协调|办理|核定|核实|审核|审定|修改|完善|印发|公布|汇总|落实|担任)");
    /// `对不达标的小区，由住建局挂牌督办`: whose task it becomes, behind the case.
    private static final Pattern BY = Pattern.compile("^由|^(?:对|凡|如|若|确需|逾期|未|不|经)[^。；]*，由(?=[\\u4e00-\\u9fa5])");
    private static final Pattern UPWARD =
            Pattern.compile("希望(?:[县区市镇上]|领导|街道|政府)|[给帮替]我们|^[^，]{0,10}[村镇乡县区厂]里|建议|请求|恳请|能不能|能否|是不是可以|反映");

    private final String folded;

    Orders(String folded) {
        this.folded = folded;
    }

    boolean accept(Frame frame, Scope.Strength strength, Scope.Style style, Whom whom) {
        if (!frame.evidence().isSign()) return false;
        String said = frame.span().of(folded);
        if (OWN.matcher(said).find() || Cues.countsAhead(said)) return false;
        if (style == Scope.Style.SPOKEN && Cues.isTalk(said)) return false;
        boolean named = !frame.parties().isEmpty();
        if (isProjectHeading(frame, said) || Names.isCalled(said)) return false;
        if (whom == Whom.OUTRIGHT)
            return (frame.evidence().compareTo(Frame.Evidence.FORBIDDEN) >= 0
                            || named && !Deadlines.in(folded, frame.span()).isEmpty())
                    && !UPWARD.matcher(said).find();
        if (whom == Whom.NAMED_OTHERS)
            return named
                    && frame.evidence() == Frame.Evidence.MODAL
                    && !UPWARD.matcher(said).find();
        if (strength == STRONG) return style == Scope.Style.WRITTEN || isSpokenOrder(frame, said);
        if (strength == PLAIN)
            return switch (frame.evidence()) {
                case MODAL, FORBIDDEN, ORDER, PREPOSITION -> true;
                case PARTY ->
                    !Deadlines.in(folded, frame.span()).isEmpty()
                            || said.matches(".*(?:负责|牵头).*")
                            || BY.matcher(said).find()
                            || HANDED.matcher(said).find();
                case TARGET, BARE, TOLD, NONE -> false;
            };
        return frame.evidence() == Frame.Evidence.MODAL && (named || Cues.opensWithModal(said));
    }

    /// `（二）外国语学校新校区。`: names what the item is about.
    private static boolean isProjectHeading(Frame frame, String said) {
        return frame.counted()
                && frame.evidence() == Frame.Evidence.PARTY
                && said.indexOf('，') < 0
                && (Projects.endsLikeOne(said) || Parties.isParty(said));
    }

    /// In speech a bare statement is an order only with a time or a sweeping word.
    private boolean isSpokenOrder(Frame frame, String said) {
        if (frame.evidence() != Frame.Evidence.TARGET && frame.evidence() != Frame.Evidence.BARE) return true;
        return !Deadlines.in(folded, frame.span()).isEmpty() || said.matches(".*(?:全部|一律|马上|立刻|立即|赶紧|统一|逐).*");
    }
}
