package yipanqi.meeting.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a single clause gives away about itself: that it orders, forbids, conditions, counts off, or only
/// tells.
final class Cues {

    private static final String YAO =
            "(?<![越重主需必首紧只险简扼想纪概摘提次显不冲])(?<!估计|恐怕|大概|可能|也许|看来|多半)要(?!求|点[^面位多]|点$|素|件|害|紧|命|账|出人命|出事|[下变][雨雪天]|闻(?!令|风|过|汛|警|鸡)|不要|来(?:[一了]|$|[，。])|等(?:$|[，。几一两三]|\\d)|领|塞|员|么|是[^把以在从对]|义|务|强|旨|道|看到|承认|职|不然|不是)";
    private static final String YING =
            "(?<![相适供反响回对照呼效因感])应(?!.尽)(?=当|由|于|在|按|将|把|及|尽|加|严|做|建|落|主|立|根|制|明|完|不|以|与|提|组|每|继|进|积|切|充|认|全|从|向|为|首|同|定|强|依|坚|抓|着|注|配|支|确|对照|重|统|负|牵|优)(?<![相适供反响回照呼效因对]应)";
    private static final String DUTY = "(?:" + YAO + "|" + YING
            + "|(?<![无必龙胡虎触])须(?![知眉发根坝])|必须|务必|务须|应当|需(?=要?(?:在(?!今后|以后|下一?步|后续|[^，]{0,8}中[^，]{0,4}(?:解决|改进|克服))|于|按|将|把|进一步|尽快|加快|抓紧|认真|严格|提前|做好|落实|配合)))";
    static final Pattern MODAL = Pattern.compile(DUTY);
    private static final String FORBID =
            "(?<![急怪免少由见了算容])不得|不准|不许|严禁|禁止|(?<!要)不要(?!求)|不允许|一律不|切忌|切勿|决不|绝不|绝不能|决不能|(?<!一刻[也都]|半点[也都]|丝毫)不能再?(?=以|让|有|出|一|搞|只|把|等|拖|停|放|再|因|越|擅|随|松|掉|麻|大意)|不可(?=擅|随|掉)|不再(?=新|审|安|保)|严查|杜绝";
    private static final Pattern PROHIBITION = Pattern.compile(FORBID);
    private static final String CONNECTOR = Lexicon.any("connector");
    private static final Pattern OPENING_MODAL =
            Pattern.compile("^" + CONNECTOR + "?(?:" + Lexicon.any("order-adverb") + ")?" + DUTY);
    private static final Pattern ENUMERATOR = Pattern.compile(
            "^(?:[一二三四五六七八九十]{1,2}是(?:要(?!求))?|[一二三四五六七八九]要(?!求|素|点|件)|[一二三四五六七八九十]{1,3}[、.](?=[^一二三四五六七八九十])|第[一二三四五六七八九十](?:[，、：]|$)|首先[，要]?|其次[，要]?|（[一二三四五六七八九十\\d]{1,2}）|\\d{1,2}[.、](?!\\d)|[①-⑳●■◆★▲•○◎▪□➤√·])");
    private static final Pattern LOOSE = Pattern.compile("^" + CONNECTOR + "(?:，|(?=要|须|应|必须|务必|加|强|各|由|严))");
    /// `2023年度安排8亿元…`: for which year the order is.
    private static final Pattern YEAR = Pattern.compile("^(?:\\d{4}年度?|今年|明年|本年度?)(?=安排|下达|拨付|新增|统筹|投入|继续)");
    private static final Words ADVERBS = Words.of("order-adverb", "connector");
    private static final Words ORDERS = Words.of("order-verb");
    private static final Words CONDITION_ENDS = Words.of("condition-end");
    private static final Words CONDITION_STARTS = Words.of("condition-start");
    private static final Pattern TOPIC =
            Pattern.compile(".*的(?:事|事情|问题|\\d*[个家户处名]?[\\u4e00-\\u9fa5]{1,5})$|.*(?:方面|问题|这块|这件事|工作)$");
    private static final Pattern WITH_PREPOSITION =
            Pattern.compile("^(?:对|在|以|从|将|把|为|向|按照?|就|围绕|针对|依托|通过|结合|聚焦|于|与|用|由|除|自|至|每|面向|涉及|凡|如|若)");
    private static final Pattern TOLD = Pattern.compile(
            "(?:需要?|有待|亟待|亟需)(?:在[^，]{2,12}[中里])?(?:认真|切实|尽快|高度|着力|进一步|逐步)*(?:加以|予以|引起)?(?:解决|改进|克服|重视|关注|注意|改善|破解)$|(?:历来|一直|向来|始终|从来|本来|都)是[^，]{2,}$|是[^，]{0,16}(?:高?发期|高峰期?|期间?|时期|时段|时节|季节|敏感期|窗口期|第[一二三]道防线|龙头|底线|高压线|门面|窗口)$|[\\u4e00-\\u9fa5]{2,}多、[\\u4e00-\\u9fa5]{2,}[多少大小弱差低高难]$|等不[了起得及]|还(?:差|缺|欠)[一二两三四五六七八九十几\\d]|(?<!将|即将)到期$|^(?:上[个]?[月周]|近日|日前|前不久|昨[天日晚])(?![^，]*[要须])|^(?:但|也|同时|还|更|，)*要(?:看到|承认)|^(?!越是?)[^，]{2,8}(?:将近|将至|临近|在即|来临)$|(?:进行|作)了[^，]{0,4}(?:讨论|交流|座谈|研究|沟通|表决|发言)|^[^，要]{2,12}是[^，]{1,10}的“[^”]{2,8}”$|值得肯定|预计|有望|可望|正在(?:办理|推进|实施|建设|施工|整改|落实|抓紧)|(?:还有|将有|仍有|迎来)[^，]{0,6}(?:降雨|暴雨|大雨|台风|大风|寒潮|降温|降雪|高温)|[^访慰学]问[^，]{2,20}(?:怎么|如何|什么|能不能|能否|多少|何时|吗)|^[^，]{0,6}[还只]有(?:[一二两三几\\d](?![条点]|件事)|个)|不平衡|不足[一二三四五六七八九\\d]|长期闲置|^(?:今年)?(?:上半年|前[一二三两]季度|前[一二三四五六七八九十\\d]+个?月|\\d{1,2}[至-]\\d{1,2}月)[^，]{0,24}(?:率|达到?|发生|增长|下降|同比|实现)|(?:说明|通报|介绍|汇报|交换|听取|讨论|反映|回顾|总结|传达|观看)了|^据|累计(?![一二两三四五\\d]+[次起分])|^(?:大家|同志们)[^，要]{0,5}[说讲谈提]了|高度重叠|致灾风险|暴露出?|打下[^，]{0,4}基础|意见较?大|(?:检|查|访|研|督|测)发现|(?<![对将把给向由])(?:少数|个别|部分|一些)(?:[^，]{0,2}(?:工程|基层)|地方|地区|单位|部门|项目|企业|干部|同志|村|乡镇|学校|路段)|^[一二三四]季度[^，]{0,12}(?:实现|完成了|保持|同比)|^下一?[次场期][^，]{0,8}会[^，]{0,6}(?:定于|拟于|将于|时间)|(?:连续|接连|相继|先后|再次)发生|不容(?:忽视|乐观|低估|小觑)|(?:估计|恐怕|大概|看来)(?:还|就|都)?(?:要|得)|^[^，]{1,8}([强兴旺稳安富])则[^，]{1,8}\\1|^(?:今年以来|近年来|近期以来|一年来|去年|截至|目前|当前(?!要)|前期|此前|过去|这次|本次会议|一段时间以来|[一二三四]季度以来)|取得|同比|环比|超期[^，]*未|仍[然有存未]|依然|尚未|[^一二三四五六七八九]已(?!建成|脱贫|竣工|完工|批|建|投)|(?<![不除为])了(?=[，。、；]|$|一|明显|显著|较|良好|\\d|新|重要|积极|坚实|极大)|(?<![取见务实成])成效[^。，]{0,4}(?:明显|显著|突出|初显)|形势(?:总体|依然|严峻|较|十分|非常|异常|复杂|仍)|位居|来之不易|殊为不易|进入[^，]{0,12}(?:关键期|关键阶段|高峰期|攻坚期|决胜期|冲刺期|收官阶段)$|(?:去年|上年|上月|上季度)[^，要按的]{0,6}(?:收益|收入|利润|盈利|产值|实现|完成|达到|增长|下降|发生)[^，]{0,6}\\d|开了[^，]{0,8}会$|[出发]过事|摆在那里|总体(?:平稳|良好|可控)|不够(?!的)|偏[低少高慢弱]|(?<!对)存在(?!的)|是[^否]{2,30}(?:举措|关键|基础|内容|任务|抓手|生命线|保障|体现|要求|大事|途径|根本|重点|工程|战|前提|支撑)”?$|一头连着|得益于|离不开|涌现|事故频发|教训(?:深刻|惨痛)|时有发生|主持(?:会议)?$|出席$|讲话$|^(?:应邀)?参加|有所(?:下降|上升|加大|提高|好转|反弹)|意义重大|十分重要|至关重要|事关|关系到|刻不容缓|任务(?:更|十分|非常|很|较|依然|仍然|仍|相当|异常)?(?:艰巨|繁重|重(?!点|大|要))|较(?:往年|去年|上年)|^(?!.*(?:防|避免|遏制|确保|杜绝))[^，]*(?:增多|频发|多发|高发|加剧|攀升|叠加|下滑|回落)$");
    /// `对已取得许可的网点`: what an object is like tells nothing of what was done.
    private static final Pattern OBJECT = Pattern.compile("(?:^|(?<=[局委办厅院所队司处部]))(?:对|将|把|凡)[^，]{2,30}的");
    private static final Pattern PAST = Pattern.compile(
            "值得肯定|(?:详细|仔细)(?:地)?(?:询问|察看|查看|了解)|(?<![可要])(?:察看|询问|抽查|走访|查看|检查|参观|考察|观摩)了|^(?:今年)?前[一二三两]季度$|^既是[^，]{2,}$|\\d余[万千百个家户件处人只]|^[^，]{0,6}共[^同，]{2,8}\\d|^(?:今年以来|近年来|近期以来|一年来|去年|截至|过去|一段时间以来|[一二三四]季度以来|[一上]?(?:季度|半年)，?全)|(?<![不除为])了(?=一|大|\\d|明显|显著|较|良好|新|重要|积极|坚实|极大)|^取得|成效明显|来之不易|殊为不易");
    private static final Pattern FAULT = Pattern.compile("(?!.*不(?:得|准|许)).*(?:未|不|逾期|拒|仍).*[^到在用来对给]的");
    private static final Pattern SANCTION =
            Pattern.compile("(?:将|予以|严肃|依法|依规|一律|进行|要|按[^，]{2,6}|直接|坚决|给予|从严|从重).{0,8}" + Lexicon.any("sanction"));
    private static final Pattern TARGET = Pattern.compile(
            "(?:年内|全年|月底?前?|季度|年底前?|期末|前).{0,16}(?:投产|开工|竣工|完成|达到|建成|投用|完工|交付|不低于|不少于|以上|以内|净增|实现|突破|启用|到位|运行|验收|上线|通车|封顶)|(?:比例|标准|总量|增速|人数|次数|率)[^，]{0,10}(?:不低于|不少于|不超过|不得|达到|控制在|提高到|降至)");

    private static final Pattern BARE = Pattern.compile(
            "付清|缴清|结清|兑付|拨付$|足额到位|改为|改成|调整为|重新启用|全部|一律|限期|逐[项一户个家级步台页栋村]|再(?=[增补加建选派抽排招])|再.{0,8}[一两\\d][次遍名个]|先.{0,14}[后再]|先[修抢把报建]|统一|分[\\d一二三两四]?批|分年|分期|同步|专户|单独|实行|实现|采用|采取|通过验收|到位|挂钩|列入|纳入|移送|退出|退还|补齐|补足|不低于|不高于|不少于|不超过|不留|为主|优先|重新|公示|张榜|留痕|必查|停止|暂缓|东移|各[^，]{1,4}一[次个名台]|报备|备案|直接");
    private static final Pattern COUNTS_AHEAD = Pattern.compile(
            "^(?:要|重点|着力|突出|切实|会议)*(?:抓好|做好|做到|突出|落实|把握|抓住|完成|强调|处理好|注意)?.{0,8}?(?:(?:以下|下列)|(?:以下|下列)?[一二三四五六七八九十两几\\d]+(?:个)?(?:方面|大|项|点|件|条|个))(?:的)?(?:重点|主要|具体|要紧)?(?:工作|任务|事项|事|要求|意见|问题|关系|关键)?$");
    /// `请遵照执行`: how a paper closes or hands over its list.
    private static final Pattern HANDS_OVER = Pattern.compile(
            "^请(?:[^，]{0,12}?)(?:认真|切实|严格)?(?:按照?|依照?)(?:各自|上述|以上|以下|规定|既定|要求的?)?(?:时限|时间|期限|节点|要求|职责|分工|职责分工|通知|会议要求|任务分工)+(?:要求)?(?:抓好|认真|抓紧)*(?:办理|落实|执行|推进|完成)$|^请(?:[^，]{0,8}?)(?:认真|切实|严格)?(?:对照|遵照|按照|贯彻|结合实际)+(?:抓好|认真|贯彻)*(?:执行|落实|办理)$|^请(?:认真|切实|严格|抓好|抓紧)+(?:执行|落实|办理)$|^[^，]*(?:排|列)在[^，]{1,4}的为[^，]{2,6}$");
    private static final Pattern TALK = Pattern.compile(
            "[说讲议聊对碰过理念](?:一下|一说|一讲|一理)|几件|时间不长|(?:小时|分钟)(?:以?内)?结束|不念|念稿|长话短说|另[说议]$|(?:单独|会后再?)[说讲谈议]$|(.)什么\\1|[急慌]不得|提得[对好]|先[说讲谈]$|[开碰]个[短小]?会$|[商合]量$|^再[说讲谈议][^一]|^先过|^就这样|(?<![再也])([说讲议聊碰捋])一\\2|讲讲|说说|强调几句|谈谈|(?:汇报|介绍|通报|通气)一下|先说|讲几|说几|[^自]我(?:同意|看|想|说|讲|去|来|再|补充|提醒|先|安排|不听)|^我[^们]|说得对|讲得对|说的对|在理|散会|到这|^(?:今天|今晚|今儿)[^，]{0,3}(?:就|主要|一共|[一二三两几\\d]件)");

    private static final Pattern BREAKS_OFF = Pattern.compile(
            "(.)什么\\1|不[行成对用是]|那?不行|(?:不要|别|不能|不用)等?[^，]{0,3}(?:周|月|天|年|季度|后天|以后)|[急慌怪]不得|(?:今天|会议?)?(?:就|先)?(?:开)?到这(?:里|儿)?|就这样|散会|[^，]{1,8}(?:不能[等拖]|[等拖]不得)");

    private Cues() {}

    /// What shall become of a thing, said without any modal; trusted only where a meeting requires or
    /// decides.
    static boolean isBareOrder(String clause) {
        return clause.length() >= 6 && BARE.matcher(clause).find();
    }

    /// `重点抓好五方面工作`: announces what follows, orders nothing itself.
    static boolean countsAhead(String clause) {
        return COUNTS_AHEAD.matcher(clause).matches()
                || HANDS_OVER.matcher(clause).matches();
    }

    /// What a chair says about the talk itself.
    static boolean isTalk(String clause) {
        String[] clauses = clause.split("，", 3);
        return TALK.matcher(clauses[0]).find()
                || clauses.length == 2 && TALK.matcher(clauses[1]).find();
    }

    /// What in speech rejects an answer or ends the talk (`催什么催`, `不行`, `今天就到这`).
    static boolean breaksOff(String clause) {
        return BREAKS_OFF.matcher(clause).matches();
    }

    static int enumerator(String clause) {
        Matcher number = ENUMERATOR.matcher(clause);
        return number.find() ? number.end() : 0;
    }

    /// How much of a clause is a mere connector such as `同时，`.
    static int connector(String clause) {
        Matcher loose = LOOSE.matcher(clause);
        return loose.find() ? loose.end() : 0;
    }

    static boolean isConnector(String clause) {
        return clause.matches("关于.*") || clause.matches(CONNECTOR + "|行|好|对|是的|好的|这样|再有|再就是|第[一二三四五六]|其[一二三四]");
    }

    static boolean opensWithModal(String clause) {
        return OPENING_MODAL.matcher(clause).find();
    }

    static int modal(String clause) {
        Matcher modal = MODAL.matcher(clause);
        return modal.find() ? modal.start() : -1;
    }

    static boolean forbids(String clause) {
        return PROHIBITION.matcher(clause).find();
    }

    static boolean opensWithOrder(String clause) {
        Matcher year = YEAR.matcher(clause);
        int from = year.find() ? year.end() : 0;
        for (int length = ADVERBS.beginsAt(clause, 0); length > 0; length = ADVERBS.beginsAt(clause, from))
            from += length;
        return from > 0 && from < clause.length() && isOrder(clause.substring(from)) || isOrder(clause);
    }

    private static boolean isOrder(String rest) {
        return ORDERS.beginsAt(rest, 0) > 0
                && !rest.matches(
                        "(?:建设|发展|安全|监管|规划|检查|组织|服务|教育|信息|工作|管理|调度|研究|改革|创新|投入|考核|保障|稳定|项目|活动)[^，]{0,6}(?:部门|局|处|是|情况|工作|取得|水平|形势|方面|进展|进度)[^，]*");
    }

    /// A phrase with a preposition in front and an order behind it (`对…开展…`, `在全区掀起…`).
    static boolean ordersBehindPreposition(String clause) {
        return WITH_PREPOSITION.matcher(clause).find() && ORDERS.isIn(clause, 1);
    }

    static boolean isCondition(String clause) {
        if (clause.startsWith("当前") || clause.startsWith("目前")) return false;
        return isFault(clause)
                || CONDITION_STARTS.beginsAt(clause, 0) > 0
                || CONDITION_ENDS.endsAt(clause, 0, clause.length()) > 0
                || isTopic(clause);
    }

    /// `函告后仍未付款的`: those who leave undone what they should do, in front of what becomes of them.
    static boolean isFault(String clause) {
        return FAULT.matcher(clause).matches();
    }

    /// `…到位以后`, `…的时候`: a time or case that waits for its order, even where somebody is named in it.
    static boolean isWaiting(String clause) {
        return clause.matches(".*(?:以后|之后|[^前最今随背落先幕]后|以前|之前|的时候|[^及临定同届随时小]时|[^目当此日最眼面空提靠往向超]前|期间|过程中|的话|的同时|者)$");
    }

    /// Whether a clause tells of what was done, and so the clauses around it as well.
    static boolean tellsOfPast(String clause) {
        return PAST.matcher(clause).find();
    }

    static boolean isTopic(String clause) {
        return clause.length() <= 18 && TOPIC.matcher(clause).matches();
    }

    static boolean tells(String clause) {
        return !isFault(clause)
                && TOLD.matcher(OBJECT.matcher(clause).replaceFirst("")).find();
    }

    static boolean sanctions(String clause) {
        return SANCTION.matcher(clause).find();
    }

    static boolean setsTarget(String clause) {
        return TARGET.matcher(clause).find();
    }
}
