package yipanqi.meeting;

import java.util.regex.Pattern;
import yipanqi.loop.ReportEvery;

/// How often a text wants to hear of a duty.
final class Rhythm {
    private static final Pattern WEEK = Pattern.compile("[每一逐按](?:个)?(?:周|星期|日|天)|每(?:个)?工作日|周报|日报");
    private static final Pattern FORTNIGHT = Pattern.compile("每(?:两|2|二|半)(?:个)?(?:周|星期|月)|每旬|旬报");
    private static final Pattern MONTH = Pattern.compile("[每逐按](?:个)?月|一月一|月报|每(?:1|一)个月");
    private static final Pattern QUARTER = Pattern.compile("[每逐按](?:个)?季|一季度一|季报|每半年|每(?:三|3)个月|每年");

    private Rhythm() {}

    /// A month where the text is silent: a duty without an end is heard of again and again.
    static ReportEvery of(DirectiveKind kind, String deadline) {
        var named = named(deadline);
        return named == ReportEvery.NONE && kind == DirectiveKind.STANDING ? ReportEvery.MONTHLY : named;
    }

    private static ReportEvery named(String deadline) {
        if (FORTNIGHT.matcher(deadline).find()) return ReportEvery.FORTNIGHTLY;
        if (WEEK.matcher(deadline).find()) return ReportEvery.WEEKLY;
        if (MONTH.matcher(deadline).find()) return ReportEvery.MONTHLY;
        return QUARTER.matcher(deadline).find() ? ReportEvery.QUARTERLY : ReportEvery.NONE;
    }
}
