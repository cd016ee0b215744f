package yipanqi.meeting.reading;

import java.util.regex.Pattern;

/// Tells a task from a standing duty and from a slogan.
final class Kinds {

    private static final Pattern LASTING = Pattern.compile(
            "每[年季月周日天旬半个]|定期|常态化|长期|长效|机制|制度|持续|坚持|日常|始终|不断|一律|严禁|不得|不准|值班|值守|按[月季周日]|动态|随时|巩固|强化|加强|严格|防止|严防|规范|密切|深化|注重");
    private static final Pattern ONCE = Pattern.compile(
            "完成|制定|制订|出台|印发|拿出|提交|提请|开工|竣工|投产|建成|召开|成立|上报|兑现|拨付|整改到位|开展一[次轮]|编制|启动|安装|选派|排查一遍|移交|交付|拆除|签约|修复|上线|转移|办结|梳理");

    private Kinds() {}

    static Kind of(String quote, String deadline, boolean dutyNamed) {
        boolean rhythm = deadline.matches(".*(?:每|按|逐|长期|持续|常态|一[周月日天季]).*");
        boolean until = !deadline.isEmpty() && !rhythm;
        if (!until && !rhythm && !dutyNamed && Slogans.is(quote)) return Kind.SLOGAN;
        if (rhythm) return Kind.STANDING;
        if (until || ONCE.matcher(quote).find()) return Kind.TASK;
        return LASTING.matcher(quote).find() ? Kind.STANDING : Kind.TASK;
    }
}
