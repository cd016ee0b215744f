package yipanqi.meeting.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells the body that opens a title (`梧坪县人民政府常务会议`) from the rest of it.
final class Organisations {

    private static final List<String> ORGANS = List.of(
            "人民政府", "政府", "政协", "人大常委会", "人大", "纪委监委", "纪委", "监委", "总监办", "项目部", "省委", "市委", "县委", "区委", "州委", "旗委",
            "镇党委", "乡党委", "党委", "党工委", "工委", "管委会", "管理委员会", "委员会", "党组", "局", "厅", "部", "署", "集团", "公司", "医院", "卫生院",
            "大学", "学院", "中学", "小学", "学校", "幼儿园", "办公室", "指挥部", "领导小组", "研究院", "研究所", "银行", "总站", "中心", "总队", "支队", "大队",
            "法院", "检察院", "党支部", "村委会", "居委会", "工会", "团委", "妇联", "安委会", "安委办", "联席办", "专班", "防指", "合作社", "协会", "商会", "厂",
            "委常委会", "专委会", "森防指", "组委会", "执委会", "筹委会", "党总支", "街道党工委", "矿", "电厂", "港务局", "管理处", "管理局", "分局", "督导组");
    private static final List<String> REGIONS = List.of(
            "自治区", "省", "市", "州", "盟", "县", "区", "旗", "镇", "乡", "街道", "办事处", "村", "社区", "新区", "高新区", "经开区", "开发区", "园区",
            "林场", "农场", "港区", "景区");
    private static final Pattern ORGAN_OF_MEETING =
            Pattern.compile("(党工委|党委|党组|管委会|常委会|政府常务|董事会)(?:（[^）]*）)?(?:会议|扩大会议|\\d|第|理论)");

    private Organisations() {}

    /// The longest opening of a title that is the name of a body; empty when it opens otherwise.
    static String prefix(String title) {
        String best = "";
        String region = "";
        int limit = Math.min(title.length(), 26);
        for (int end = 2; end <= limit; end++) {
            String head = title.substring(0, end);
            if (head.matches(".*[，。：；“”、\\d《].*")) break;
            if (endsWith(head, REGIONS) && !head.matches(".*(?:全[省市县区镇]|小区|城区|片区|辖区|地区|[驻到进入包下]村)$")) region = head;
            if (endsWith(head, ORGANS) && !goesOn(title, end))
                best = best.isEmpty() || end - best.length() <= 12 ? head : best;
        }
        if (best.length() < region.length()) return region;
        return best;
    }

    private static boolean endsWith(String head, List<String> endings) {
        for (String ending : endings) if (head.endsWith(ending) && head.length() > ending.length()) return true;
        return head.length() == 2 && endings.contains(head)
                || head.matches("(?:市|县|区|省|镇|乡|州)(?:政府|委|政协|人大)|街道|公司|集团|学校|医院");
    }

    /// `部` of `部署`, `局` of `局势`, `部` of `部门`.
    private static boolean goesOn(String title, int end) {
        String head = title.substring(0, end);
        if (end >= title.length()) return head.endsWith("部署");
        char next = title.charAt(end);
        if (head.endsWith("部署")) return true;
        return head.endsWith("部") && "署门分队长".indexOf(next) >= 0
                || head.endsWith("局") && "势面部长".indexOf(next) >= 0
                || head.endsWith("矿") && "山井区".indexOf(next) >= 0
                || head.endsWith("中心") && "工城".indexOf(next) >= 0
                || head.endsWith("厂") && next == '区'
                || head.endsWith("学校") && "安食".indexOf(next) >= 0;
    }

    /// The organ a meeting is of, when only the region was named: `某区` that holds a `党工委会议`.
    static String withOrgan(String who, String meeting) {
        Matcher organ = ORGAN_OF_MEETING.matcher(meeting);
        if (!organ.find() || who.endsWith(organ.group(1)) || !endsWith(who, REGIONS)) return who;
        String name = organ.group(1).equals("政府常务") ? "政府" : organ.group(1);
        return name.equals("常委会") ? who : who + name;
    }
}
