package yipanqi.matrix;

import java.util.Map;
import org.springframework.beans.factory.ListableBeanFactory;
import yipanqi.meeting.ReportSheet;
import yipanqi.meeting.Reports;
import yipanqi.org.ZoneFixture;
import yipanqi.platform.CommandKey;

/// Reports on the desk of a unit's clerk, and the first directive found in one.
final class MeetingThings implements Things {
    private static final String TEXT = """
            青岚高新区召开安全生产工作例会

            2026年7月20日，青岚高新区召开安全生产工作例会。会议要求，甲局要对沿街门店开展一轮排查，2026年12月31日前完成整改。

            会议强调，要提高政治站位，强化责任担当。
            """;

    @Override
    public Map<String, Maker> makers(ListableBeanFactory beans) {
        return Map.of(
                "report", (zone, unit) -> report(beans, zone, unit),
                "directive", (zone, unit) -> directive(beans, zone, unit));
    }

    private static ReportSheet read(ListableBeanFactory beans, ZoneFixture zone, String unit) {
        var reports = beans.getBean(Reports.class);
        var clerk = zone.caller(unit + "/CLERK");
        return reports.sheet(
                clerk, reports.paste(clerk, CommandKey.fresh(), "例会", TEXT).id());
    }

    private static Map<String, Object> report(ListableBeanFactory beans, ZoneFixture zone, String unit) {
        var report = read(beans, zone, unit);
        return Map.of("report", report.id(), "report.version", report.version());
    }

    private static Map<String, Object> directive(ListableBeanFactory beans, ZoneFixture zone, String unit) {
        var report = read(beans, zone, unit);
        var directive = report.directives().getFirst();
        return Map.of(
                "directive", directive.id(),
                "directive.version", directive.version(),
                "directive.report", report.id());
    }
}
