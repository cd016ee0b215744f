package yipanqi.demo;

import java.util.List;
import yipanqi.loop.Field;

/// What the story's units report.
final class DemoWords {
    private DemoWords() {}

    static String progress(Field field, int number) {
        var words = switch (field) {
            case FIRE_SAFETY, WORK_SAFETY, CRIME_TIPS ->
                List.of(
                        "已检查沿街门店 212 家、小区 6 个，登记隐患 57 处，整改 23 处。",
                        "完成 3 个片区排查，疏散通道堆物已清理，剩余线路改造正在施工。",
                        "组织两轮复查，责令限期整改 18 家，更换灭火器 140 具。");
            case KEY_PROJECT, INVESTMENT ->
                List.of("材料已补齐两项，另一项待设计单位盖章。", "外线路径已定，管沟开挖完成 60 %。", "已召开协调会两次，列出卡点 5 个，解决 2 个。");
            case FINANCE -> List.of("资金已列入本月支出计划，正在走审批。", "已拨付第一批，剩余部分待凭证齐备。", "完成名单核对，代发清单已送银行。");
            case POVERTY_ALLEVIATION, PUBLIC_SERVICE ->
                List.of("已走访 86 户，登记诉求 31 件，现场答复 20 件。", "管网抢修完成主干段，支线明日试压。", "窗口已设，志愿服务排班到月底。");
            default -> List.of("已制定方案并分工到人，按周推进。", "初稿已征求意见，正在修改。", "完成阶段任务，下周开展自查。");
        };
        return words.get(Math.floorMod(number, words.size()));
    }
}
