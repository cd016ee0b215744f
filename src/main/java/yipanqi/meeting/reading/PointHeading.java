package yipanqi.meeting.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The short heading of a point (`一要补齐短板。`), which goes with the detail behind it.
final class PointHeading {

    private static final Pattern HEADING = Pattern.compile("[^，。；\\d]{3,14}|[^，。；\\d]{2,7}，[^，。；\\d]{2,7}");
    /// `关于防汛工作`: what the item is about, no heading that orders.
    private static final Pattern NOUN =
            Pattern.compile("^关于|(?:工作|问题|事宜|事项|项目|方面|情况|建设|任务|要求|内容|管理|安全|工程|意见|办法|方案|议题|进展|保障|服务|改革|发展|治理|整治)$");

    private PointHeading() {}

    /// One that orders by itself.
    static boolean is(String folded, Frame frame) {
        String said = frame.span().of(folded);
        return HEADING.matcher(said).matches()
                && (frame.counted() || said.startsWith("要") && said.length() <= 10)
                && frame.parties().isEmpty()
                && !Cues.forbids(said)
                && Deadlines.in(folded, frame.span()).isEmpty();
    }

    /// `三是疏堵结合。`: one that orders nothing by itself.
    static Optional<Frame> bare(String folded, Span part) {
        Span bare = Sentences.withoutNumber(folded, part);
        String said = bare.of(folded);
        boolean heads = bare.start() > part.start()
                && closesSentence(folded, part)
                && HEADING.matcher(said).matches()
                && !NOUN.matcher(said).find()
                && !Parties.isParty(said);
        return heads ? Optional.of(new Frame(bare, Frame.Evidence.NONE, List.of(), true)) : Optional.empty();
    }

    static boolean closesSentence(String folded, Span part) {
        return part.end() < folded.length() && folded.charAt(part.end()) == '。';
    }

    /// A heading goes with the sentence behind it, but not across a lead-in.
    static boolean adjoins(Frame above, Frame below) {
        return below.span().start() >= above.span().end()
                && below.span().start() - above.span().end() <= 3;
    }
}
