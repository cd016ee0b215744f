package yipanqi.meeting.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RepairTest {

    private static String repaired(String raw) {
        return Repaired.of(raw).text();
    }

    @Test
    void takesFakeBoldBackToOneCharacter() {
        assertThat(repaired("凝凝聚聚共共识识抓抓落落实实")).isEqualTo("凝聚共识抓落实");
        assertThat(repaired("抓抓抓防防防汛汛汛，，，保保保平平平安安安")).isEqualTo("抓防汛，保平安");
        assertThat(repaired("会会议议")).isEqualTo("会议");
    }

    @Test
    void leavesWordsThatDoubleByNature() {
        assertThat(repaired("各单位要扎扎实实做好工作。")).isEqualTo("各单位要扎扎实实做好工作。");
        assertThat(repaired("要认认真真扎扎实实抓好落实。")).isEqualTo("要认认真真扎扎实实抓好落实。");
        assertThat(repaired("投资1100万元。")).isEqualTo("投资1100万元。");
    }

    @Test
    void closesSpacedOutCharactersButNotColumns() {
        assertThat(repaired("实 现 老 旧 小 区 全 覆 盖 。 各 街")).isEqualTo("实现老旧小区全覆盖。各街");
        assertThat(repaired("会议要求，9 月 30 日前完成。")).isEqualTo("会议要求，9月30日前完成。");
        assertThat(repaired("时间：7月8日　　地点：值班室")).contains("　　");
    }

    @Test
    void joinsLinesThatTheColumnBroke() {
        String raw = "本报讯 （记者 甲）2日，东城区召\n开安全生产工作会议，听取有关情\n况汇报，研究下一步措施，区长讲\n话。会议要求，各街道要在月底前\n完成排查。";
        assertThat(repaired(raw)).contains("东城区召开安全生产工作会议").contains("各街道要在月底前完成排查");
    }

    @Test
    void dropsPageMarksInsideASentence() {
        String raw = "会议要求，各街道要\n在月底前完成一次排\n第1页 共2页\n查，建立台账，逐一\n销号，不留死角，确\n保安全稳定。";
        assertThat(repaired(raw)).contains("完成一次排查，建立台账");
    }

    @Test
    void remembersWhereEachCharacterStood() {
        String raw = "抓抓防防汛汛\n会议要求，各村要备足沙袋。";
        Repaired page = Repaired.of(raw);
        for (int i = 0; i < page.text().length(); i++) {
            if (page.text().charAt(i) == '\n') continue;
            assertThat(raw.charAt(page.source()[i])).isEqualTo(page.text().charAt(i));
        }
    }
}
