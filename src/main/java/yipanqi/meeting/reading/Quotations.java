package yipanqi.meeting.reading;

import java.util.Set;
import java.util.regex.Pattern;

/// Tells of a sentence in quotation marks whether it is a leader's, by what stands in front of it and behind.
final class Quotations {

    private static final Pattern SPOKEN_BY = Pattern.compile("^”?[^，。；：“]{2,14}(?:强调|要求|叮嘱|嘱咐|指出|勉励)[，。：]");
    private static final Pattern SPOKEN_BY_OTHERS =
            Pattern.compile("^”?[^，。；：“]{2,24}?(?:喊|问|说|道|嚷|答|笑|感慨|回忆|告诉|插话|接过话|感叹|坦言|反映)");
    private static final int NEAR = 12;

    private final String folded;
    private final Set<String> leaders;

    Quotations(String folded, Set<String> leaders) {
        this.folded = folded;
        this.leaders = leaders;
    }

    boolean isQuotation(Span sentence) {
        return folded.charAt(sentence.start()) == '“';
    }

    /// `“要争分夺秒。”某某强调，…`: the words in front of who speaks them.
    boolean isSpokenBelow(Span sentence, Span next) {
        return isQuotation(sentence) && SPOKEN_BY.matcher(next.of(folded)).find();
    }

    /// `某某亮出一沓照片。“各村清明前清完。”`, `“…。”某某的话引来掌声`: between the lines a leader speaks.
    boolean isLeaders(String before, Span sentence, String next) {
        if (!isQuotation(sentence) || sentence.length() < NEAR || folded.charAt(sentence.end() - 1) != '”')
            return false;
        boolean others = SPOKEN_BY_OTHERS.matcher(next).find() && !opensWithLeader(next);
        return !others && (opensWithLeader(next) || opensWithLeader(before));
    }

    private boolean opensWithLeader(String said) {
        return leaders.stream().anyMatch(name -> {
            int at = said.indexOf(name);
            return at >= 0 && at <= NEAR && !said.startsWith("的话", at + name.length() + NEAR);
        });
    }
}
