package yipanqi.meeting.reading;

import java.util.regex.Pattern;
import yipanqi.meeting.reading.Frame.Evidence;

/// Weighs what a single clause shows of an order: a modal, a ban, a verb, somebody who is to act, or nothing.
final class Signs {

    private static final Pattern APPROVAL = Pattern.compile(
            "^原则上?同意|^关于|^(?:听取|研究(?!制定|出台|提出|解决|建立|确定|[生院所室])|审议|通报|传达|汇报|讨论)[^，]*$|^(?:会议)?(?:(?:审议|讨论|研究|表决)并?)?(?:原则上?|一致|研究|全票)?(?:同意|审议|通过|听取|传达|学习|研究|审定)(?:通过|并通过)?了?(?:.{0,8}《|该|上述)");
    private static final Pattern HEARD =
            Pattern.compile("^(?:会议)?(?:还|共同|集中|专题|认真|分别|先后)*(?:听取|审议|通报|观看|传达学习|传达|学习|研究|讨论|审看|审阅|书面审议|审议通过)(?:了|并)");
    private static final Pattern ALLOTMENT = Pattern.compile(
            "^(?:原则)?(?:同意|决定).*(?:安排|立项|拿出|拨付|划拨|给予|解决|增加|新增|核拨|列支|使用|调整|出让|供地|聘|采购|设立|成立|核定|将|由|在|用于|调剂|压减|压缩|核减|调减|上浮|下调|提高|缓缴|减免|划转|追加|支付|\\d+(?:\\.\\d+)?(?:万|亿|元|名|亩|个|套|台|平方))");
    private static final Pattern CASE = Pattern.compile("(?:对|对于|凡是?|如|若)[^，]{3,}[^到在用来对给]的");
    private static final Pattern CAUSE =
            Pattern.compile("(?:针对|鉴于|考虑到|由于).*(?:问题|漏洞|情况|滞后|短板|矛盾|不足|困难|难题|现象|形势|实际|需求|不力|缓慢|突出)");
    private static final Pattern ASKED = Pattern.compile("^请(?!示|假|求|问|看)[\\u4e00-\\u9fa5]{3,}");
    private static final Pattern SWEEPING = Pattern.compile(
            "^.{0,12}(?:一律|马上|立即|立刻|赶紧|抓紧)(?!到了|就)|^先(?![把说讲谈])[\\u4e00-\\u9fa5]{1,3}[\\d一二三两四五六七八九十半]|(?:一([户家个条项处间])一\\1|挨家挨户|一个个)[^，]{0,2}[登排查走摸过核做装问]|^[^，我]{2,8}就(?:先|再|直接|马上|立刻)(?!.*了$)|^(?:都|再|可)?别(?![人的处墅家克致看说])|^谁[也都](?:别|不许|不准|不能|不得)|^先(?:紧着|顾着|尽着|可着|保住)|^(?:[^，]{0,14}[前内天早晚])?给我[^，]{1,8}");
    /// `所需资金从…中列支`
    private static final Pattern PAID = Pattern.compile(
            "^(?!.*[已曾]).{0,12}(?:资金|经费|费用|款|投资|支出)[^，]{0,10}[从由在][^，]{2,24}(?:列支|解决|安排|承担|支付|调剂|统筹|负担|筹措|保障)$");

    /// `完善手续后，报县局审批`: the paper that goes on its way.
    private static final Pattern SUBMITTED = Pattern.compile(
            "^(?:按程序|按规定|按照程序|及时|统一|一并|逐级|汇总后?|抓紧|尽快|同步|再|并)*(?:报请?|呈报?|提请|提交|上报|送)[^，]{2,20}(?:审[批定议核查阅]|批准|批复|备案|研究|决定|同意|汇总|阅示|审改|核准|备查)(?:后(?:执行|实施|印发|公布|组织实施))?$");

    private Signs() {}

    /// @param named whether the clause names somebody who is to act
    static Evidence in(String said, boolean named, Scope.Style style) {
        if (APPROVAL.matcher(said).find() || HEARD.matcher(said).find()) return Evidence.TOLD;
        if (said.startsWith("同意")) return ALLOTMENT.matcher(said).find() ? Evidence.ORDER : Evidence.TOLD;
        if (style == Scope.Style.SPOKEN && Cues.breaksOff(said)) return Evidence.NONE;
        int modal = Cues.modal(said);
        if (modal < 0
                && (isCause(said) || Cues.isFault(said) || CASE.matcher(said).matches())) return Evidence.NONE;
        if (modal < 0 && Cues.isWaiting(said) && !Cues.forbids(said)) return Evidence.NONE;
        if (modal >= 0 && !insideModifier(said, modal)) return Evidence.MODAL;
        if (Cues.sanctions(said) || Cues.forbids(said)) return Evidence.FORBIDDEN;
        if (Cues.tells(said)) return Evidence.TOLD;
        if (Cues.opensWithOrder(said)
                || SUBMITTED.matcher(said).find()
                || PAID.matcher(said).find()) return Evidence.ORDER;
        if (named || ASKED.matcher(said).find()) return Evidence.PARTY;
        if (Cues.ordersBehindPreposition(said)) return Evidence.PREPOSITION;
        if (style == Scope.Style.SPOKEN && SWEEPING.matcher(said).find()) return Evidence.ORDER;
        if (Cues.setsTarget(said)) return Evidence.TARGET;
        boolean timed = !Deadlines.in(said, new Span(0, said.length())).isEmpty();
        return timed || Cues.isBareOrder(said) ? Evidence.BARE : Evidence.NONE;
    }

    /// A modal inside an attribute (`对必须停产的企业`) orders nothing by itself.
    private static boolean insideModifier(String said, int modal) {
        int of = said.indexOf('的', modal);
        return modal > 0 && of > 0 && of - modal <= 8 && "对将把凡".indexOf(said.charAt(0)) >= 0;
    }

    /// `针对排查不力的问题`: why something is ordered, and no order itself.
    static boolean isCause(String said) {
        return CAUSE.matcher(said).matches();
    }
}
